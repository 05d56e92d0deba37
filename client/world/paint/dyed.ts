import * as Phaser from "phaser";
import { LIGHTS } from "./textures.ts";

/**
 * Shows a frame of the white texture of lights in a colour. WebGL tints while it draws; the 2D renderer can't, and would
 * leave every light white: there, each frame is dyed once for each colour.
 */
export function showDyed(image: Phaser.GameObjects.Image, frame: string, colour: number): void {
  const { textures, game } = image.scene;
  if (game.renderer.type !== Phaser.CANVAS) {
    if (image.frame.name !== frame) image.setFrame(frame);
    image.setTint(colour);
    return;
  }
  const key = `${frame}#${colour.toString(16)}`;
  if (image.texture.key === key) return;
  if (!textures.exists(key)) dye(textures, key, frame, colour);
  image.setTexture(key);
}

function dye(textures: Phaser.Textures.TextureManager, key: string, frame: string, colour: number): void {
  const { source, cutX, cutY, cutWidth, cutHeight } = textures.getFrame(LIGHTS, frame);
  const texture = textures.createCanvas(key, cutWidth, cutHeight);
  if (!texture) return;
  const { context } = texture;
  context.drawImage(source.image as HTMLCanvasElement, cutX, cutY, cutWidth, cutHeight, 0, 0, cutWidth, cutHeight);
  context.globalCompositeOperation = "source-in";
  context.fillStyle = `#${colour.toString(16).padStart(6, "0")}`;
  context.fillRect(0, 0, cutWidth, cutHeight);
}
