/**
 * Run in a page whose map is drawn by the 2D renderer: how many of the map's pixels are as warm as the light of a power
 * plant, for each that is white. Lights that lost their colours are white: 0.9 without them, 70 with them.
 */
export const WARM_FOR_WHITE = `
  const canvas = document.querySelector(".worldMap canvas");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let [warm, white] = [0, 1];
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = data.subarray(at, at + 3);
    if (red > 200 && red - blue > 60) warm += 1;
    if (Math.min(red, green, blue) > 235) white += 1;
  }
  return warm / white;
`;
