/** Verbs that say nothing about the thing they make: `召开新闻发布会` is about 新闻发布会. */
export const MAKING =
  '召开|举办|举行|组织开展|组织|开展|发放|散发|编发|编印|印制|制作|配备|配置|设置|设立|开设|开辟|开通|建立|建成|成立|组建|明确|确定|指定|安排|聘请|聘任|拥有';

/** Verbs that tell figures apart: `收到申请`, `办结申请`. */
export const TELLING =
  '主动公开|新公开|公开|公布|发布|刊发|刊登|推送|转发|收到|接到|接收|受理|收办|承办|办理|办结|处理|答复|回复|回应|解读|制发|制定|出台|印发|修订|废止|清理|新增|收取|支出|提交|接待|接受|参加|培训|审查|审核|征集|采纳|更新|上传|报送|赠阅|发行|出版|新收|结转|涉及|引发|发生|产生|维持|纠正|撤销';

/** Adverbs of counting, before which stands who and how: `在网站累计`, `我局共`. 公共, 共享 and 中共 are none. */
export const COUNTING = '累计|共计|总计|合计|一共|总共|(?<![公中])共(?![享同建青和产治赢性])';

/** Words that hold one of the verbs without being it. */
export const NOUNS_WITH_VERBS =
  /政府信息公开|信息公开|政务公开|村务公开|依申请公开|(?:主动|不予|予以|部分|同意)公开|公开(?=申请|指南|目录|专栏|平台|网站|制度|年报|情况|栏|率)|(?:新闻|信息|政策)发布(?=会|渠道|平台|厅|活动)|政策解读|解读(?=稿|信息|材料|文章|产品|视频|图)|培训班|资源配置|处理费|(?:回应|更新|办结|答复|公开)(?=率|数|量)|(?:其[他它]|社会|公益|服务|基层|党)组织|组织机构|复议维持|结果(?:维持|纠正)/g;

/** What stands between things that are listed: not the 及 of 涉及, the 和 of 和谐, the 与 of 参与. */
export const BETWEEN_THINGS =
  /、|，|以及|和(?!谐)|(?<![涉普波顾])及(?![时其])|(?<!参)与(?!会|.{0,12}[有相]关)|或者?/g;
