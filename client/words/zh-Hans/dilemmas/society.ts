/** 关于工作、学校、价格，以及先服务谁的抉择。 */
export const content = {
  dilemmas: {
    plumbing: {
      name: "盒子里的天才",
      about:
        "这模型聪明极了。它就在我桌上，却读不到我们的档案：档案在柜子里，柜子上了锁，钥匙在一位同事手里，同事去进修了。你问我的部门为什么什么也没省下。给我水管工，别再给天才。要么等等；要么让公司来铺管子，管子归他们。",
      answers: {
        fund: { name: "出钱铺管子", about: "{{nation}}出钱铺好通往档案的管子。" },
        firms: { name: "让公司铺，归公司所有", about: "{{nation}}让公司铺设人工智能的管子，并归其所有。" },
        waitForModels: { name: "等更好的模型", about: "{{nation}}等更好的模型，档案留在柜子里。" },
      },
    },
    apprentices: {
      name: "没人招新手了",
      about:
        "从前我交给新手做一星期的活，工具一小时做完，桌上还不留杯子。所以我不招新手了。十年后我走了，没人知道这些东西为什么能跑。我的行会想让学徒和工具一起上，公司不愿意。我只想退休后电话别再响。",
      answers: {
        withTools: { name: "出钱让学徒与工具共事", about: "{{nation}}出钱让学徒与工具一起学。" },
        capTools: { name: "公共合同里限用工具", about: "{{nation}}在公共合同里限制使用工具。" },
        letItRun: { name: "随它去", about: "{{nation}}任由公司用工具取代新手。" },
      },
    },
    tokenBudget: {
      name: "我们雇的是算力",
      about:
        "你问我们要招多少人。一个也不招，单位错了，我们雇的是算力。现在就把明年的词元卖给我们，我们就在这里建；要我们天天早上竞价，我们就去睡得着觉的地方。产量的五分之一，白纸黑字。大公司说我们是拿着信用卡的孩子。没错，他们当年也是。",
      answers: {
        reserve: { name: "给他们留五分之一", about: "{{nation}}为初创企业留出五分之一的词元。" },
        auction: { name: "拍卖", about: "{{nation}}拍卖了明年的词元。" },
        firstCome: { name: "先到先得", about: "{{nation}}的词元先到先得。" },
      },
    },
    slowGiants: {
      name: "管委员会的委员会",
      about:
        "我们有九万人，还有一个管委员会的委员会。给五年，我们好好变，连养老金都安排妥当。只给一年，我只能骗你。我们选字体的工夫，对门的小公司推出了三样产品。给我们钱，向我们征税，或者让他们吃掉我们。我可不想被吃。",
      answers: {
        payThem: { name: "出钱让他们变", about: "{{nation}}出钱让大公司转变。" },
        taxThem: { name: "向慢的征税", about: "{{nation}}向变得慢的大公司征税。" },
        letThemBeEaten: { name: "让新来的吃掉他们", about: "{{nation}}任由新来者吃掉大公司。" },
      },
    },
    adverts: {
      name: "一条小广告",
      about:
        "人人免费，每个答案下面一条小广告，就这些。你坚持的话，我们标明；一标明，点的人少一半。没有广告我就得收费，村里那孩子付不起。他是我最爱举的例子。你想想，上电视，你更愿意解释一个价格，还是一句耳语？",
      answers: {
        labelled: { name: "可以，要标明", about: "{{nation}}允许免费答案下有标明的广告。" },
        hidden: { name: "可以，不必标明", about: "{{nation}}允许免费答案里有不标明的广告。" },
        never: { name: "绝不", about: "{{nation}}禁止答案里出现广告。" },
      },
    },
    freeTier: {
      name: "夜里两点半",
      about:
        "我们十个人合用一个账号，排了时间表，我是夜里两点到两点半。我的论文很短。首都的人买它像买咖啡。二十五岁以下人人免费，这要求过分吗？放在夜里，你几乎不会察觉。要不就向咖啡征税，我不挑。",
      answers: {
        spare: { name: "可以，用闲置算力", about: "{{nation}}用闲置算力让年轻人免费使用智能。" },
        levied: { name: "可以，征费来付", about: "{{nation}}征费，让年轻人免费使用智能。" },
        no: { name: "不行", about: "{{nation}}没有让年轻人免费使用智能。" },
      },
    },
    turnedAway: {
      name: "排在屠龙游戏后面",
      about:
        "今早我们排在第四百一十二位，前面是一款屠龙游戏。一个孩子的片子，在等别人的龙。我不怪龙。我怪那些以为排了队就公平的人。先给我们，或者让我们出价压过他们、账单寄给你，或者从你们的训练里匀出来。",
      answers: {
        byNeed: { name: "按需要配给", about: "{{nation}}先给医院，最后给游戏。" },
        lend: { name: "从训练里匀", about: "{{nation}}从训练里给医院匀出算力。" },
        byPrice: { name: "让价格决定", about: "{{nation}}让医院和游戏互相竞价。" },
      },
    },
    schoolOrAnswer: {
      name: "二十二年或一秒钟",
      about:
        "我是校长。要教出一个能把一个问题答好的人，我们得花二十二年。你的机器一秒钟，家长都看见了。我可以培训老师去用它，可以整箱买答案、中午就放学，也可以两样都来，像食堂的汤一样稀。那些答案非常好。这正让我担心。",
      answers: {
        teachers: { name: "培训老师", about: "{{nation}}培训老师使用机器。" },
        answers: { name: "买答案", about: "{{nation}}给学校整箱买答案。" },
        both: { name: "两样都来一点", about: "{{nation}}给学校买了些答案，也培训了些老师。" },
      },
    },
    zeroPerson: {
      name: "这里没有人上班",
      about:
        "我去海边三个星期，把公司丢着没管。公司里没有人，只有智能体。回来一看，它赚的比去年全年还多，连办公室都搬了。我很得意，也有点怕它。报税表问：这里有多少人上班？我填了“没有”，它不让我交。",
      answers: {
        celebrate: { name: "表彰她", about: "{{nation}}表彰了一家没有人上班的公司。" },
        taxAsTen: { name: "按十个人征税", about: "{{nation}}对没有人的公司按十个人征税。" },
        whoIsLiable: { name: "问清谁来负责", about: "{{nation}}追问：没有人上班的公司谁来负责。" },
      },
    },
    reserveNow: {
      name: "一屋子十四个人",
      about:
        "这屋里坐着我们十四家，已经叫了三明治。你不卖给我们一年的产能，我们就不走。价钱高低不要紧，要紧的是知道价钱。钢厂要，保险要，乳业能买走一半。你的秘书说还有一扇门。那扇门我们也想到了。",
      answers: {
        sign: { name: "十四家都签", about: "{{nation}}把一年的产能卖给了十四家企业。" },
        auction: { name: "让他们竞拍", about: "{{nation}}让十四家企业竞拍一年的产能。" },
        coffee: { name: "请他们喝咖啡", about: "{{nation}}请十四家企业喝了咖啡，没给合同。" },
      },
    },
    slowOffice: {
      name: "桌子底下",
      about:
        "我老板禁止用。所以我在桌子底下用手机算，他也是，我看见那点光了。隔壁办公室光明正大，一上午做完我们一星期的活。命令我们用，或者先教会我们，或者让各办公室自己选。不然，大家就继续在桌子底下用。",
      answers: {
        orderIt: { name: "下令使用", about: "{{nation}}下令各办公室使用人工智能。" },
        trainFirst: { name: "先培训人", about: "{{nation}}先培训办公室的人，再改他们的工作。" },
        eachDecides: { name: "各办公室自己定", about: "{{nation}}让各办公室自己决定用不用人工智能。" },
      },
    },
    cheaperLife: {
      name: "有喜讯，没数字",
      about:
        "有个喜讯，我不知道怎么登。人们过得比一年前好；产出却降了，因为让他们高兴的东西都不要钱了。我的公报封面只有一个数字，从我祖父那时起就是它。两个都登，人家说我写诗；只登旧的，就是你失败了。要不我造一个新的？",
      answers: {
        bothNumbers: { name: "两个数字都登", about: "{{nation}}登了两个数字：产出，以及人们过得如何。" },
        newNumber: { name: "登一个新数字", about: "{{nation}}的公报用一个新数字换下了产出。" },
        oldNumber: { name: "登旧数字", about: "{{nation}}登了旧数字，没作解释。" },
      },
    },
    deflation: {
      name: "储户送来的花",
      about:
        "我管中央银行。样样都比上星期便宜一点，储户给我送花。背着房贷的人送来别的：房子一天天缩水，债却一寸不矮。我可以让债务跟着物价走，可以印钱印到止住，也可以随它跌，把花留下。花已经太多了。",
      answers: {
        indexDebts: { name: "债务跟着物价走", about: "{{nation}}让国民的债务跟着下跌的物价走。" },
        print: { name: "印钱", about: "{{nation}}印钱来止住物价下跌。" },
        letItFall: { name: "随它跌", about: "{{nation}}任由物价下跌。" },
      },
    },
    afterScarcity: {
      name: "没有可配给的了",
      about:
        "我管配给局。今早我有四十个人、一枚图章，却没有东西可配给。人人想要多少就有多少。不够的时候怎么分，我们在行；多得用不完怎么办，没人教过。关了我们，或者让我们去分这份富余，或者把图章收好。以防万一。",
      answers: {
        shareOut: { name: "让他们分发富余", about: "{{nation}}让配给局去分发富余。" },
        closeIt: { name: "关掉", about: "{{nation}}因为不再短缺，关掉了配给局。" },
        keepIt: { name: "留着，以防万一", about: "{{nation}}留着配给局，以防万一。" },
      },
    },
    strikeCall: {
      name: "插头在哪我们知道",
      about:
        "这笔账你们算过，我们也算过。机器要是挣得比我们当年还多，就够大家分；机器要是停了，就什么都没有。这事我们帮得上忙：插头在哪，我们知道。我不生气，我有孙子了。要么分，要么缩短工时，要么试试看。我们带了三天的汤。",
      answers: {
        shareIt: { name: "分享机器挣的钱", about: "{{nation}}与劳动者分享机器挣的钱。" },
        fight: {
          name: "那就试试看",
          won: "{{nation}}与工会硬碰，机器照常运转。",
          lost: "{{nation}}与工会硬碰，工会拔了插头。",
        },
        shorterWeek: { name: "缩短每周工时", about: "{{nation}}缩短了每周工时。" },
      },
    },
    newTrades: {
      name: "四百副耳机",
      about:
        "我们的呼叫中心从前有四百副耳机，星期五关了。隔壁养老院出的钱，请不来一个肯握着老人手的人。我是镇长。有你帮忙，我可以让握手的人挣得和戴耳机的一样多；你也可以帮镇上的人搬走，或者把那种嗡嗡响的箱子放进空楼。",
      answers: {
        payCarers: { name: "给护理的人好薪水", about: "{{nation}}让护理的人挣得和戴耳机的一样多。" },
        campusThere: { name: "在那里建园区", about: "{{nation}}在关掉的呼叫中心建起园区。" },
        movePeople: { name: "帮人们搬家", about: "{{nation}}帮没有工作的小镇搬走。" },
      },
    },
  },
} as const;
