using Compliance.Binding;
using Compliance.Law;
using Compliance.Text.Cultures;

namespace Compliance.Rules.Binding;

/// <summary>The keys and words of sources, packs, clauses, parameters, definitions, mitigations and rules in both spellings.</summary>
internal static class LawKeywords
{
    public static readonly Keyword Id = new(CommonWords.Id, CommonWords.IdZh);
    public static readonly Keyword Title = new("title", "标题");
    public static readonly Keyword Label = new("label", "名称");
    public static readonly Keyword Type = new("type", "类型");
    public static readonly Keyword Note = new("note", "说明");
    public static readonly Keyword Status = new("status", "核实状态");
    public static readonly Keyword InForce = new("in_force", "施行");
    public static readonly Keyword NotApplicableBefore = new("not_applicable_before", "此前不适用");
    public static readonly Keyword Source = new("source", "来源");
    public static readonly Keyword Article = new("article", "条");
    public static readonly Keyword Basis = new("basis", "依据");
    public static readonly Keyword Subject = new("subject", "对象");
    public static readonly Keyword When = new("when", "当");
    public static readonly Keyword Value = new("value", "值");
    public static readonly Keyword Quote = new("quote", "原文");

    // Sources.
    public static readonly Keyword Number = new("number", "文号");
    public static readonly Keyword Issuers = new("issuers", "发布机关");
    public static readonly Keyword Issued = new("issued", "发布日");
    public static readonly Keyword RepealedBy = new("repealed_by", "被废止于");
    public static readonly Keyword Implements = new("implements", "所实施");
    public static readonly Keyword CitedBy = new("cited_by", "引用单位");
    public static readonly Keyword Articles = new("articles", "条文");
    public static readonly Keyword Summary = new("summary", "摘要");

    public static readonly Keyword LegalOrder = new("legal_order", "法律体系");
    public static readonly Keyword Addressee = new("addressee", "约束对象");
    public static readonly Keyword NoAddressee = new("no_addressee", "无约束对象");
    public static readonly Keyword IdentifiedBy = new("identified_by", "识别依据");
    public static readonly Keyword Anyone = new("anyone", "任何人");
    public static readonly Keyword Scope = new("scope", "适用范围");
    public static readonly Keyword Penalties = new("penalties", "罚则");
    public static readonly Keyword NoPenalty = new("no_penalty", "无罚则");
    public static readonly Keyword Threatens = new("threatens", "后果");
    public static readonly Keyword Fines = new("fines", "罚款");
    public static readonly Keyword By = new("by", "按");
    public static readonly Keyword Of = new("of", "基数");
    public static readonly Keyword From = new("from", "自");
    public static readonly Keyword To = new("to", "至");
    public static readonly Keyword Currency = new("currency", "币种");

    // Legal orders.
    public static readonly Keyword Languages = new("languages", "语言");
    public static readonly Keyword TimeZone = new("time_zone", "时区");
    public static readonly Keyword SourceTypes = new("source_types", "来源类型");
    public static readonly Keyword Force = new("force", "效力");
    public static readonly Keyword Citations = new("citations", "引用格式");
    public static readonly Keyword CitedWhole = new("whole", "全文");
    public static readonly Keyword CitedInPart = new("in_part", "部分");
    public static readonly Keyword Places = new("places", "位置");
    public static readonly Keyword Form = new("form", "格式");
    public static readonly Keyword PartForm = new("part_form", "分项格式");
    public static readonly Keyword Heading = new("heading", "条首");
    public static readonly Keyword Inserted = new("inserted", "增补条首");
    public static readonly Keyword Numerals = new("numerals", "数字");

    // Packs and clauses.
    public static readonly Keyword Version = new("version", "版本");
    public static readonly Keyword Instrument = new("instrument", "文件");
    public static readonly Keyword Clauses = new("clauses", "条款");
    public static readonly Keyword Measure = new("measure", "措施");
    public static readonly Keyword Text = new("text", "正文");
    public static readonly Keyword Wording = new("wording", "文本状态");
    public static readonly Keyword Modality = new("modality", "性质");
    public static readonly Keyword Binds = new("binds", "约束");
    public static readonly Keyword Checkable = new("checkable", "可检验");
    public static readonly Keyword Reason = new("reason", "理由");
    public static readonly Keyword CheckedBy = new("checked_by", "检验规则");
    public static readonly Keyword Seed = new("seed", "出处");
    public static readonly Keyword File = new("file", "文件");

    public static readonly Keyword Calendar = new("calendar", "工作日历");
    public static readonly Keyword Needs = new("needs", "所需规则包");

    // Calendars.
    public static readonly Keyword Weekend = new("weekend", "周末");
    public static readonly Keyword Years = new("years", "各年");
    public static readonly Keyword Year = new("year", "年");
    public static readonly Keyword Off = new("off", "放假");
    public static readonly Keyword Worked = new("worked", "上班");

    // Parameters, definitions, mitigations.
    public static readonly Keyword Parameters = new("parameters", "参数");
    public static readonly Keyword Values = new("values", "取值");
    public static readonly Keyword Definitions = new("definitions", "定义");
    public static readonly Keyword Mitigations = new("mitigations", "减轻");
    public static readonly Keyword Responses = new("responses", "监管措施");

    // Rules.
    public static readonly Keyword FormerIds = new("former_ids", "曾用编号");
    public static readonly Keyword Clause = new("clause", "条款");
    public static readonly Keyword Severity = new("severity", "严重程度");
    public static readonly Keyword DaysFrom = new("days_from", "起算日");
    public static readonly Keyword AppliesWhen = new("applies_when", "适用于");
    public static readonly Keyword Requires = new("requires", "要求");
    public static readonly Keyword Forbids = new("forbids", "禁止");
    public static readonly Keyword Encourages = new("encourages", "鼓励");
    public static readonly Keyword Exceptions = new("exceptions", "例外");
    public static readonly Keyword SafetyBottomLine = new("safety_bottom_line", "安全底线");
    public static readonly Keyword Message = new("message", "消息");
    public static readonly Keyword Remedy = new("remedy", "整改");

    /// <summary>Gets the modalities a rule can have, with what it can then demand.</summary>
    public static IReadOnlyList<(Modality Modality, Keyword[] Demands)> RuleModalities { get; } =
    [
        (Law.Modality.Prohibition, [Forbids, Requires]),
        (Law.Modality.Obligation, [Requires, Forbids]),
        (Law.Modality.Caution, [Requires, Forbids]),
        (Law.Modality.Encouragement, [Encourages]),
    ];

    /// <summary>Gets the days of the week.</summary>
    public static IReadOnlyList<(Keyword Word, DayOfWeek Meaning)> DaysOfWeek { get; } =
    [
        (new("monday", "周一"), DayOfWeek.Monday), (new("tuesday", "周二"), DayOfWeek.Tuesday), (new("wednesday", "周三"), DayOfWeek.Wednesday),
        (new("thursday", "周四"), DayOfWeek.Thursday), (new("friday", "周五"), DayOfWeek.Friday), (new("saturday", "周六"), DayOfWeek.Saturday),
        (new("sunday", "周日"), DayOfWeek.Sunday),
    ];

    /// <summary>Gets the words of truth.</summary>
    public static IReadOnlyList<(Keyword Word, bool Meaning)> Truths { get; } = [(new("true", "是"), true), (new("false", "否"), false)];
}
