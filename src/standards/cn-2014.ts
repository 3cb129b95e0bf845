import { standard as narrative } from './cn-narrative.js';
import type { Standard } from './standard.js';

const REGULATION = '《中华人民共和国政府信息公开条例》（2007年）';

/** What the sums and parts of the table rest on. */
const STATISTICS_FORM = '国办发〔2014〕32号 政府信息公开情况统计表';

/**
 * The statistics table that stood beside the report in prose from 2014 to 2018. No complete official copy could be
 * had: `wording: 'likely'` marks labels known from reports, local forms or memory, whose exact words are unconfirmed.
 */
export const standard: Standard = {
  id: 'cn-2014',
  title: {
    zh: '政府信息公开情况统计表（2014年）',
    en: 'Chinese disclosure report in prose with the 2014 statistics table',
  },
  lang: 'zh-Hans',
  years: { from: 2014, to: 2018 },
  basis: [
    ...narrative.basis,
    {
      title: '《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》',
      number: '国办发〔2014〕32号',
    },
  ],
  deadlines: narrative.deadlines,
  sections: [
    ...narrative.sections,
    {
      id: 'statisticsSection',
      heading: '政府信息公开情况统计表',
      aliases: ['附表'],
      tables: ['statistics'],
    },
  ],
  tables: [
    {
      id: 'statistics',
      caption: '政府信息公开情况统计表',
      aliases: ['政府信息公开工作情况统计表', '政府信息公开统计表', '政府信息公开情况统计汇总表'],
      summary: '主动公开、回应解读、依申请公开、复议诉讼、机构经费和会议培训的年度数量。',
      stub: '统计指标',
      columns: [{ id: 'number', label: '统计数', aliases: ['统计数据', '数量'] }],
      rows: [
        {
          id: '1',
          label: '一、主动公开情况',
          rows: [
            {
              id: '1.1',
              label: '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
              aliases: ['主动公开政府信息数'],
              unit: '条',
              heading: false,
              rows: [
                {
                  id: '1.1.a',
                  label: '其中：主动公开规范性文件数',
                  aliases: ['主动公开规范性文件数'],
                  unit: '条',
                },
                { id: '1.1.b', label: '制发规范性文件总数', unit: '件' },
              ],
            },
            {
              id: '1.2',
              label: '（二）通过不同渠道和方式公开政府信息的情况',
              wording: 'likely',
              rows: [
                { id: '1.2.1', label: '1.政府公报公开政府信息数', unit: '条', wording: 'likely' },
                { id: '1.2.2', label: '2.政府网站公开政府信息数', unit: '条', wording: 'likely' },
                { id: '1.2.3', label: '3.政务微博公开政府信息数', unit: '条', wording: 'likely' },
                { id: '1.2.4', label: '4.政务微信公开政府信息数', unit: '条', wording: 'likely' },
                { id: '1.2.5', label: '5.其他方式公开政府信息数', unit: '条', wording: 'likely' },
              ],
            },
          ],
        },
        {
          id: '2',
          label: '二、回应解读情况',
          wording: 'likely',
          rows: [
            {
              id: '2.1',
              label: '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
              aliases: ['回应公众关注热点或重大舆情数'],
              unit: '次',
              wording: 'likely',
            },
            {
              id: '2.2',
              label: '（二）通过不同渠道和方式回应解读的情况',
              wording: 'likely',
              rows: [
                {
                  id: '2.2.1',
                  label: '1.参加或举办新闻发布会总次数',
                  unit: '次',
                  heading: false,
                  wording: 'likely',
                  rows: [
                    {
                      id: '2.2.1.a',
                      label: '其中：主要负责同志参加新闻发布会次数',
                      aliases: ['主要负责同志参加新闻发布会次数'],
                      unit: '次',
                      wording: 'likely',
                    },
                  ],
                },
                {
                  id: '2.2.2',
                  label: '2.政府网站在线访谈次数',
                  unit: '次',
                  heading: false,
                  wording: 'likely',
                  rows: [
                    {
                      id: '2.2.2.a',
                      label: '其中：主要负责同志参加政府网站在线访谈次数',
                      aliases: ['主要负责同志参加政府网站在线访谈次数'],
                      unit: '次',
                      wording: 'likely',
                    },
                  ],
                },
                { id: '2.2.3', label: '3.政策解读稿件发布数', unit: '篇', wording: 'likely' },
                { id: '2.2.4', label: '4.微博微信回应事件数', unit: '次', wording: 'likely' },
                { id: '2.2.5', label: '5.其他方式回应事件数', unit: '次', wording: 'likely' },
              ],
            },
          ],
        },
        {
          id: '3',
          label: '三、依申请公开情况',
          wording: 'likely',
          rows: [
            {
              id: '3.1',
              label: '（一）收到申请数',
              unit: '件',
              heading: false,
              wording: 'likely',
              rows: [
                { id: '3.1.1', label: '1.当面申请数', unit: '件', wording: 'likely' },
                { id: '3.1.2', label: '2.传真申请数', unit: '件', wording: 'likely' },
                { id: '3.1.3', label: '3.网络申请数', unit: '件', wording: 'likely' },
                { id: '3.1.4', label: '4.信函申请数', unit: '件', wording: 'likely' },
              ],
            },
            {
              id: '3.2',
              label: '（二）申请办结数',
              unit: '件',
              heading: false,
              wording: 'likely',
              rows: [
                { id: '3.2.1', label: '1.按时办结数', unit: '件', wording: 'likely' },
                { id: '3.2.2', label: '2.延期办结数', unit: '件', wording: 'likely' },
              ],
            },
            {
              id: '3.3',
              label: '（三）申请答复数',
              unit: '件',
              heading: false,
              wording: 'likely',
              rows: [
                { id: '3.3.1', label: '1.属于已主动公开范围数', unit: '件', wording: 'likely' },
                { id: '3.3.2', label: '2.同意公开答复数', unit: '件', wording: 'likely' },
                { id: '3.3.3', label: '3.同意部分公开答复数', unit: '件', wording: 'likely' },
                {
                  id: '3.3.4',
                  label: '4.不同意公开答复数',
                  unit: '件',
                  heading: false,
                  wording: 'likely',
                  rows: [
                    {
                      id: '3.3.4.a',
                      label: '其中：涉及国家秘密',
                      aliases: ['涉及国家秘密'],
                      unit: '件',
                      wording: 'likely',
                    },
                    { id: '3.3.4.b', label: '涉及商业秘密', unit: '件', wording: 'likely' },
                    { id: '3.3.4.c', label: '涉及个人隐私', unit: '件', wording: 'likely' },
                    {
                      id: '3.3.4.d',
                      label: '危及国家安全、公共安全、经济安全和社会稳定',
                      unit: '件',
                      wording: 'likely',
                    },
                    { id: '3.3.4.e', label: '不是《条例》所指政府信息', unit: '件', wording: 'likely' },
                    { id: '3.3.4.f', label: '法律法规规定的其他情形', unit: '件', wording: 'likely' },
                  ],
                },
                { id: '3.3.5', label: '5.不属于本行政机关公开数', unit: '件', wording: 'likely' },
                { id: '3.3.6', label: '6.申请信息不存在数', unit: '件', wording: 'likely' },
                { id: '3.3.7', label: '7.告知作出更改补充数', unit: '件', wording: 'likely' },
                { id: '3.3.8', label: '8.告知通过其他途径办理数', unit: '件', wording: 'likely' },
              ],
            },
          ],
        },
        {
          id: '4',
          label: '四、行政复议数量',
          unit: '件',
          heading: false,
          wording: 'likely',
          rows: [
            { id: '4.1', label: '（一）维持具体行政行为数', unit: '件', wording: 'likely' },
            { id: '4.2', label: '（二）被依法纠错数', unit: '件', wording: 'likely' },
            { id: '4.3', label: '（三）其他情形数', unit: '件', wording: 'likely' },
          ],
        },
        {
          id: '5',
          label: '五、行政诉讼数量',
          unit: '件',
          heading: false,
          wording: 'likely',
          rows: [
            {
              id: '5.1',
              label: '（一）维持具体行政行为或者驳回原告诉讼请求数',
              aliases: ['（一）维持具体行政行为或驳回原告诉讼请求数'],
              unit: '件',
              wording: 'likely',
            },
            { id: '5.2', label: '（二）被依法纠错数', unit: '件', wording: 'likely' },
            { id: '5.3', label: '（三）其他情形数', unit: '件', wording: 'likely' },
          ],
        },
        { id: '6', label: '六、举报投诉数量', unit: '件', wording: 'likely' },
        { id: '7', label: '七、依申请公开信息收取的费用', unit: '万元', wording: 'likely' },
        {
          id: '8',
          label: '八、机构建设和保障经费情况',
          wording: 'likely',
          rows: [
            { id: '8.1', label: '（一）政府信息公开工作专门机构数', unit: '个', wording: 'likely' },
            { id: '8.2', label: '（二）设置政府信息公开查阅点数', unit: '个', wording: 'likely' },
            {
              id: '8.3',
              label: '（三）从事政府信息公开工作人员数',
              unit: '人',
              heading: false,
              wording: 'likely',
              rows: [
                {
                  id: '8.3.1',
                  label: '1.专职人员数（不包括政府公报及政府网站工作人员数）',
                  aliases: ['1.专职人员数'],
                  unit: '人',
                  wording: 'likely',
                },
                { id: '8.3.2', label: '2.兼职人员数', unit: '人', wording: 'likely' },
              ],
            },
            {
              id: '8.4',
              label: '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
              aliases: ['（四）政府信息公开专项经费'],
              unit: '万元',
              wording: 'likely',
            },
          ],
        },
        {
          id: '9',
          label: '九、政府信息公开会议和培训情况',
          wording: 'likely',
          rows: [
            { id: '9.1', label: '（一）召开政府信息公开工作会议或专题会议数', unit: '次', wording: 'likely' },
            { id: '9.2', label: '（二）举办各类培训班数', unit: '次', wording: 'likely' },
            { id: '9.3', label: '（三）接受培训人员数', unit: '人次', wording: 'likely' },
          ],
        },
      ],
      checks: [
        {
          id: 'applications-by-way',
          type: 'sum',
          each: 'column',
          total: '3.1',
          parts: ['3.1.1', '3.1.2', '3.1.3', '3.1.4'],
          severity: 'error',
          rule: {
            zh: '收到申请数等于当面、传真、网络、信函申请数之和。',
            en: 'Applications received equal those made in person, by fax, online and by letter.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'closed',
          type: 'sum',
          each: 'column',
          total: '3.2',
          parts: ['3.2.1', '3.2.2'],
          severity: 'error',
          rule: {
            zh: '申请办结数等于按时办结数与延期办结数之和。',
            en: 'Applications closed equal those closed in time and those closed after an extension.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'answers',
          type: 'sum',
          each: 'column',
          total: '3.3',
          parts: ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'],
          severity: 'error',
          rule: {
            zh: '申请答复数等于八种答复之和。',
            en: 'Answers equal the sum of the eight kinds of answers.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'refusals',
          type: 'sum',
          each: 'column',
          total: '3.3.4',
          parts: ['3.3.4.a', '3.3.4.b', '3.3.4.c', '3.3.4.d', '3.3.4.e', '3.3.4.f'],
          severity: 'error',
          rule: {
            zh: '不同意公开答复数等于六种理由之和。',
            en: 'Refusals equal the sum of the six grounds.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'reviews',
          type: 'sum',
          each: 'column',
          total: '4',
          parts: ['4.1', '4.2', '4.3'],
          severity: 'error',
          rule: {
            zh: '行政复议数量等于维持、纠错、其他情形之和。',
            en: 'Administrative reviews equal those upheld, corrected and otherwise ended.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'lawsuits',
          type: 'sum',
          each: 'column',
          total: '5',
          parts: ['5.1', '5.2', '5.3'],
          severity: 'error',
          rule: {
            zh: '行政诉讼数量等于维持或者驳回、纠错、其他情形之和。',
            en: 'Lawsuits equal those upheld or dismissed, corrected and otherwise ended.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'staff',
          type: 'sum',
          each: 'column',
          total: '8.3',
          parts: ['8.3.1', '8.3.2'],
          severity: 'error',
          rule: {
            zh: '工作人员数等于专职与兼职人员数之和。',
            en: 'Staff equal full-time and part-time staff.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'documents-of-published',
          type: 'at-most',
          each: 'column',
          figure: '1.1.a',
          limit: '1.1',
          severity: 'error',
          rule: {
            zh: '主动公开规范性文件数不超过主动公开政府信息数。',
            en: 'Normative documents published are not more than all items published.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'head-at-conferences',
          type: 'at-most',
          each: 'column',
          figure: '2.2.1.a',
          limit: '2.2.1',
          severity: 'error',
          rule: {
            zh: '主要负责同志参加的新闻发布会次数不超过总次数。',
            en: 'Press conferences with the head of the agency are not more than all press conferences.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'head-at-interviews',
          type: 'at-most',
          each: 'column',
          figure: '2.2.2.a',
          limit: '2.2.2',
          severity: 'error',
          rule: {
            zh: '主要负责同志参加的在线访谈次数不超过总次数。',
            en: 'Online interviews with the head of the agency are not more than all online interviews.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'channels',
          type: 'part-of',
          each: 'column',
          whole: '1.1',
          parts: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
          overlapping: true,
          severity: 'warning',
          rule: {
            zh: '每种渠道公开的信息数不超过主动公开政府信息数；同一信息可以在几种渠道公开，各渠道之和可以超过。',
            en: 'No channel carries more items than were published; one item may be on several channels, so their sum may be greater.',
          },
          source: STATISTICS_FORM,
        },
        {
          id: 'closed-of-received',
          type: 'at-most',
          each: 'column',
          figure: '3.2',
          limit: '3.1',
          severity: 'information',
          rule: {
            zh: '申请办结数一般不超过收到申请数；上年未办结的转到本年办结时可以超过。',
            en: 'Applications closed are usually not more than those received, unless some were left from the year before.',
          },
          source: '经验核对，统计表未作规定',
        },
        {
          id: 'answers-of-received',
          type: 'at-most',
          each: 'column',
          figure: '3.3',
          limit: '3.1',
          severity: 'information',
          rule: {
            zh: '申请答复数一般不超过收到申请数；上年未答复的转到本年答复时可以超过。',
            en: 'Answers are usually not more than applications received, unless some were left from the year before.',
          },
          source: '经验核对，统计表未作规定',
        },
      ],
    },
  ],
  checks: [],
  terms: [
    {
      term: '主动公开',
      explanation: {
        zh: '不用申请，行政机关自己公布；同一信息在几种渠道公开只计1条。',
        en: 'What an agency publishes without being asked; an item on several channels counts once.',
      },
      source: `${REGULATION}第九条`,
      at: ['statistics/1.1'],
    },
    {
      term: '规范性文件',
      explanation: {
        zh: '行政机关发布、涉及公众权利义务、反复适用的公文，即“红头文件”，不含规章。',
        en: 'Documents below the rank of rules that an agency issues, that bind the public and apply again and again.',
      },
      source: `${REGULATION}第十条第一项`,
      at: ['statistics/1.1.a', 'statistics/1.1.b'],
    },
    {
      term: '依申请公开',
      explanation: {
        zh: '没有主动公开的政府信息可以申请获取，机关一般要在15个工作日内答复。',
        en: 'Information that was not published can be asked for; the agency usually has to answer within 15 working days.',
      },
      source: `${REGULATION}第十三条、第二十四条`,
      at: ['statistics/3.1'],
    },
    {
      term: '延期办结',
      explanation: {
        zh: '经批准延长期限后才办完的申请，最多延长15个工作日。',
        en: 'Applications closed after an extension, which may be 15 working days at most.',
      },
      source: `${REGULATION}第二十四条`,
      at: ['statistics/3.2.2'],
    },
    {
      term: '同意部分公开',
      explanation: {
        zh: '同一份材料里，能公开的部分提供给申请人，不能公开的部分去掉。',
        en: 'The applicant gets the part of a document that can be disclosed.',
      },
      source: `${REGULATION}第二十二条`,
      at: ['statistics/3.3.3'],
    },
    {
      term: '商业秘密',
      explanation: {
        zh: '公开可能损害别人的商业秘密，要征求本人意见，本人不同意的，一般不公开。',
        en: 'Trade secrets of others; they are asked, and without their consent it is usually not disclosed.',
      },
      source: `${REGULATION}第十四条、第二十三条`,
      at: ['statistics/3.3.4.b'],
    },
    {
      term: '不是《条例》所指政府信息',
      explanation: {
        zh: '不是行政机关履行职责时制作或者获取并保存下来的信息，例如法律咨询。',
        en: 'Not information that an agency made or obtained in its duties and keeps; legal advice, for instance.',
      },
      source: `${REGULATION}第二条`,
      at: ['statistics/3.3.4.e'],
    },
    {
      term: '不属于本行政机关公开',
      explanation: {
        zh: '信息由别的机关负责公开。',
        en: 'Another agency is responsible for the information.',
      },
      source: `${REGULATION}第二十一条第三项`,
      at: ['statistics/3.3.5'],
    },
    {
      term: '申请信息不存在',
      explanation: { zh: '经检索没有这份信息。', en: 'A search found no such information.' },
      source: `${REGULATION}第二十一条第三项`,
      at: ['statistics/3.3.6'],
    },
    {
      term: '告知作出更改补充',
      explanation: {
        zh: '申请写得不清楚，机关请申请人更改、补充。',
        en: 'The request was unclear, and the applicant was asked to change or complete it.',
      },
      source: `${REGULATION}第二十一条第四项`,
      at: ['statistics/3.3.7'],
    },
    {
      term: '维持具体行政行为',
      explanation: {
        zh: '复议机关或者法院认为行政机关的做法合法。',
        en: 'The review authority or court found the agency’s action lawful.',
      },
      source: STATISTICS_FORM,
      at: ['statistics/4.1', 'statistics/5.1'],
    },
    {
      term: '被依法纠错',
      explanation: {
        zh: '复议机关或者法院认为行政机关做得不对，例如撤销决定、确认违法。',
        en: 'The review authority or court found against the agency, for instance annulled its decision.',
      },
      source: STATISTICS_FORM,
      at: ['statistics/4.2', 'statistics/5.2'],
    },
    {
      term: '举报投诉',
      explanation: {
        zh: '公众认为机关不依法公开信息，向上级机关、监察机关或者主管部门反映。',
        en: 'Reports to a higher, supervising or competent authority that an agency does not disclose as it must.',
      },
      source: `${REGULATION}第三十三条第一款`,
      at: ['statistics/6'],
    },
    {
      term: '收取的费用',
      explanation: {
        zh: '检索、复制、邮寄等成本费，不得收取其他费用。',
        en: 'Costs of searching, copying and posting; nothing else may be charged.',
      },
      source: `${REGULATION}第二十七条`,
      at: ['statistics/7'],
    },
    {
      term: '查阅点',
      explanation: {
        zh: '档案馆、图书馆等可以当面查看政府信息的地方。',
        en: 'Places such as archives and libraries where government information can be read.',
      },
      source: `${REGULATION}第十六条`,
      at: ['statistics/8.2'],
    },
  ],
  continuity: [],
};
