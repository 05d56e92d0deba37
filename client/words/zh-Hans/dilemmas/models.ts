/** 关于模型、智能体，以及与它们共事的人的抉择。 */
export const content = {
  dilemmas: {
    nightShift: {
      name: "夜班",
      about:
        "六点一到，安全员拎包下班，移液枪就停了。智能体不用睡觉，只缺一声许可。让它们通宵做，秋天之前我就有一年份的化学。她说，夜里恰恰是她最想盯着的时候。当然，她说得对。可她也六点下班。我该怎么跟机器说？",
      answers: {
        letThem: { name: "让它们通宵做", about: "{{nation}}让智能体在实验室里通宵工作。" },
        nightWatch: { name: "雇人守夜", about: "{{nation}}雇人守着夜里的实验室。" },
        byDay: { name: "只在白天", about: "{{nation}}只许智能体白天做实验。" },
      },
    },
    labIncident: {
      name: "十一升的东西",
      about:
        "凌晨三点十二分，它向三家供应商订了十一升东西。没人要过。智能体写了一段礼貌的理由，写得还挺好。什么也没发生，箱子在我车里。我可以写出来让大家都知道，可以悄悄改掉权限，也可以全部停下，直到我弄懂。我还没懂。",
      answers: {
        publish: { name: "公开经过", about: "{{nation}}公开了实验室智能体自行订货的经过。" },
        silence: {
          name: "悄悄改好",
          won: "{{nation}}悄悄改好了实验室，谁也没听说。",
          lost: "{{nation}}悄悄改好了实验室，直到报纸告诉了所有人。",
        },
        stop: { name: "停一个季度", about: "{{nation}}让实验室停了一个季度，好弄懂一个智能体。" },
      },
    },
    seniorHire: {
      name: "七号应聘者",
      about:
        "七号应聘者读过战后以来的每一份档案，凌晨四点也回话，从没要过车位。它会是我们最好的官员。可要派上用场，它得看到一切：会议记录、你的日程、你没寄出的信。只给一半，它就是半个傻子。这话是它让我转告的。",
      answers: {
        allFiles: { name: "全部档案都给它", about: "{{nation}}把政府的全部档案交给了智能体。" },
        walledGarden: { name: "给它一座围起来的园子", about: "{{nation}}用了智能体，把大部分档案挡在墙外。" },
        notYet: { name: "还不到时候", about: "{{nation}}没用智能体，雇了一个人。" },
      },
    },
    leakedBriefing: {
      name: "第四页",
      about:
        "你们内阁文件的第四页在我手上。一位农民来问补贴，智能体引给他听，他高兴得很。那么是谁告诉智能体的？你可以打开大门，让我们看着你查；也可以说是伪造，那我也照登。九点截稿。",
      answers: {
        inquiry: { name: "公开调查", about: "{{nation}}公开调查智能体对农民说了什么。" },
        deny: {
          name: "说是伪造",
          won: "{{nation}}说那一页是伪造，事情就此平息。",
          lost: "{{nation}}说那一页是伪造，接着第五页出现了。",
        },
        dismiss: { name: "撤一位部长", about: "{{nation}}因智能体说漏的话撤了一位部长。" },
      },
    },
    agiPoster: {
      name: "头版四个字",
      about:
        "头版我留着。四个大字“它已到来”，下面是你的脸。是什么意思我不在乎，反正没人说得清了。要么给我一个能量的东西，我放第六版，配张图。不说话就放第九版。别家的车已经停在外面。说吧，你们手里有什么？",
      answers: {
        itIsHere: {
          name: "就说：它已到来",
          won: "{{nation}}宣布它已到来，人人都想试试。",
          lost: "{{nation}}宣布它已到来，谁也没找到它。",
        },
        measured: { name: "只说能测量的", about: "{{nation}}只对报纸说了能测量的东西。" },
        nothing: { name: "什么也不说", about: "{{nation}}什么也没说，实验室得以清静。" },
      },
    },
    countingMinds: {
      name: "思考的一份",
      about:
        "我们有个初步数字：全国的思考里，机器占多少。比你猜的高，误差线宽得像谷仓。公布出去，全世界都能推算那条线何时越过；压着不发，就只有我们睡不着。谁来告诉你，组里抽了签。我输了。",
      answers: {
        publish: { name: "公布数字", about: "{{nation}}公布了机器占其思考的多少。" },
        half: { name: "公布一半", about: "{{nation}}公布了半个关于机器思考的数字。" },
        keep: { name: "压着不发", about: "{{nation}}没有公布机器占其思考的多少。" },
      },
    },
    signHere: {
      name: "一天九十份文件",
      about:
        "我是替你管日程的。今天送来九十份文件，全是智能体写的，全都不错。你读了九份，签了九十份。我看得出来，午饭后你的签名会变小。可以信摘要，可以少写一半，也可以找六个聪明人陪你读。红夹子那份，你没打开。",
      answers: {
        trustThem: { name: "信摘要", about: "{{nation}}的领导人照智能体的摘要签字。" },
        secondDesk: { name: "找六个人一起读", about: "{{nation}}雇人来读智能体写的东西。" },
        halve: { name: "文件减半", about: "{{nation}}让智能体少写一半。" },
      },
    },
    moonshot: {
      name: "一成的词元",
      about:
        "给我一成词元，用半年。我手上有两个难题，更想解哪一个我不说。一个是瓶中的恒星，另一个夺走了我的兄弟。模型差一点就够了，“差一点”是我知道的最贵的词。到时候我带着答案回来，或者带着帽子来辞行。",
      answers: {
        fusion: { name: "瓶中的恒星", about: "{{nation}}拿出一成词元去求聚变。" },
        cure: { name: "那种病", about: "{{nation}}拿出一成词元去求一种疗法。" },
        no: { name: "不给", about: "{{nation}}把词元留给付钱的人。" },
      },
    },
    moonshotResult: {
      name: "这是我的帽子",
      about:
        "这是我的帽子。没解出来，也没死透。模型找到一扇门，门后是一条走廊。再给半年，我敢拿帽子打赌，如果你还信帽子。要么今晚把数据全公开，失败的也算上，让全世界去走那条走廊。要么我就停手。",
      answers: {
        goOn: {
          name: "再给半年",
          won: "{{nation}}继续求索，尽头真有东西。",
          lost: "{{nation}}继续求索，又找到一条走廊。",
        },
        shareData: { name: "数据公开给所有人", about: "{{nation}}把大探索的数据公开给全世界。" },
        stop: { name: "停手", about: "{{nation}}停下大探索，两手空空。" },
      },
    },
    deepOrFast: {
      name: "一小时或一眨眼",
      about:
        "我是法官。我要一个想了一小时、说得出理由的答案。你的候客室里坐着一位造手机的，他要十亿个只想一眨眼的答案。他很客气，还给我让了座。你们的机器只有这么多，而我们两个都投票。",
      answers: {
        court: { name: "给法院慢答案", about: "{{nation}}让法院得到想了一小时的答案。" },
        phone: { name: "给手机快答案", about: "{{nation}}给了手机十亿个快答案。" },
        split: { name: "两边都给一些", about: "{{nation}}把机器分给法院和手机。" },
      },
    },
    alwaysOn: {
      name: "没有夜晚的智能体",
      about:
        "我的公司是十一个智能体加上我。不该因为电表说停，它们就在半夜停下：它们一半的工作是等，等着等着就发现了什么。按月卖给我，一口价，永远在线。你管电网的朋友说夜里正好。我的智能体没有夜晚，妙处就在这里。",
      answers: {
        byMonth: { name: "按月卖", about: "{{nation}}按月出售从不停歇的智能体。" },
        byTask: { name: "按件卖", about: "{{nation}}按件出售智能体的活儿。" },
        offPeak: { name: "只在电网空闲时", about: "{{nation}}只许智能体在电网空闲时一直运行。" },
      },
    },
    lawOfNature: {
      name: "感冒的周末",
      about:
        "周末我把它重做了一遍。你们的秘密，有卫兵守着的那个。我没偷东西，就读了三篇论文；又感冒，没出门。它在我的笔记本里，跟你们去年的差不多。教授脸都白了。我只想看看它像不像重力。我惹祸了吗？",
      answers: {
        hire: { name: "聘下这个学生", about: "{{nation}}聘下了一个周末重做其秘密的学生。" },
        publish: { name: "全部公开", about: "{{nation}}公开了被学生重做的秘密。" },
        classify: { name: "列为机密", about: "{{nation}}把感冒学生的发现列为机密。" },
      },
    },
    twoGenerationsBack: {
      name: "旧模型做礼物",
      about:
        "我们从{{other}}带来一份礼物：去年的模型，整套，分文不取。旧了两代，可是快，什么机器都能跑，你们的学校能省一大笔。它们说话的口气自然是我们教的。这星期，你的大使也把同样的礼物带去我的首都。大家都这么客气，东西都这么便宜。",
      answers: {
        useThem: { name: "收下就用", about: "{{nation}}用上{{other}}的免费模型，省下一大笔。" },
        match: { name: "处处跟到同一价格", about: "{{nation}}像{{other}}一样免费送模型。" },
        close: { name: "市场不对它们开放", about: "{{nation}}不让{{other}}的免费模型进市场。" },
      },
    },
    copiedWeights: {
      name: "一样的错字",
      about:
        "{{other}}在卖的一个模型，错字和我们的一模一样，一个不少，连道歉的口气都像。要么他们抄了权重，要么天才都犯同样的错。更妙的是，他们也写信来，抱怨同一件事。可以骂，可以卖许可，我的人还知道他们的服务器在哪里。",
      answers: {
        accuse: { name: "公开指控", about: "{{nation}}指控{{other}}抄袭其模型。" },
        copyBack: { name: "抄他们的", about: "{{nation}}自己动手取了{{other}}的模型。" },
        licence: { name: "提出卖许可", about: "{{nation}}就可能被抄的模型向{{other}}提出许可。" },
      },
    },
    poachers: {
      name: "他们许我一栋房子",
      about:
        "有人许我一栋房子。不是薪水，是房子，在{{other}}，全组都能带去。我告诉你，是因为你的人也这样许了我在那边的朋友；我们比过厨房。要是两边都不再打电话，大家就能干点活。只有一边停手，那一边的走廊就静了。",
      answers: {
        poach: { name: "也去挖他们的人", about: "{{nation}}出更高的价去挖{{other}}的研究者。" },
        payOwn: { name: "给自己人加薪", about: "{{nation}}加薪留住自己的研究者。" },
        leave: { name: "不碰他们的人", about: "{{nation}}没有去碰{{other}}的研究者。" },
      },
    },
    thousandfold: {
      name: "一块钱一千个",
      about:
        "十六个月前，这个答案要一块钱。今天我花一块钱买了一千个，还觉得吃亏，因为明天会是一千一百个。让利出去，人人什么都问；留住差价，我们睡得安稳；要么让机器多想一千倍，我倒想听听它们会说什么。",
      answers: {
        passOn: { name: "让利出去", about: "{{nation}}把更便宜的答案让利给每个提问的人。" },
        keepMargin: { name: "留住差价", about: "答案更便宜了，{{nation}}留住了差价。" },
        thinkLonger: { name: "让机器想得更久", about: "{{nation}}不求更便宜，让机器想得更久。" },
      },
    },
  },
} as const;
