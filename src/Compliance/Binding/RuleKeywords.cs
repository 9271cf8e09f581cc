using Compliance.Text.Cultures;

namespace Compliance.Binding;

/// <summary>The keyword table of the rule language: every key and word of conditions, tests and operands in both spellings.</summary>
internal static class RuleKeywords
{
    private static readonly List<Keyword> TestWords = [];

    // Conditions (docs/rule-language.md §3).
    public static readonly Keyword All = new("all", "全部");
    public static readonly Keyword Any = new("any", "任一");
    public static readonly Keyword Not = new("not", "并非");
    public static readonly Keyword Some = new("some", "有");
    public static readonly Keyword No = new("no", "无");
    public static readonly Keyword Every = new("every", "每个");
    public static readonly Keyword Where = new("where", "其中");
    public static readonly Keyword Satisfies = new("satisfies", "满足");
    public static readonly Keyword As = new("as", "记作");

    // Aggregates; as a condition's key they are followed by "of" in English.
    public static readonly Keyword Count = new("count", "数量");
    public static readonly Keyword Sum = new("sum", "合计");
    public static readonly Keyword Min = new("min", "最小");
    public static readonly Keyword Max = new("max", "最大");
    public static readonly Keyword Distinct = new("distinct", "种数");
    public static readonly Keyword Union = new("union", "并集");

    // Tests (§3.1); what each tests is a row of the table of operators.
    public static readonly Keyword Is = Test("is", "等于");
    public static readonly Keyword IsNot = Test("is_not", "不等于");
    public static readonly Keyword In = Test("in", "属于");
    public static readonly Keyword NotIn = Test("not_in", "不属于");
    public static readonly Keyword AtLeast = Test("at_least", "不低于");
    public static readonly Keyword AtMost = Test("at_most", "不高于");
    public static readonly Keyword MoreThan = Test("more_than", "高于");
    public static readonly Keyword LessThan = Test("less_than", "低于");
    public static readonly Keyword OnOrAfter = Test("on_or_after", "不早于");
    public static readonly Keyword OnOrBefore = Test("on_or_before", "不晚于");
    public static readonly Keyword After = Test("after", "晚于");
    public static readonly Keyword Before = Test("before", "早于");
    public static readonly Keyword Contains = Test("contains", "包含");
    public static readonly Keyword ContainsAny = Test("contains_any", "包含任一");
    public static readonly Keyword ContainsAll = Test("contains_all", "包含全部");
    public static readonly Keyword Covers = Test("covers", "覆盖");
    public static readonly Keyword Within = Test("within", "位于");
    public static readonly Keyword Overlaps = Test("overlaps", "重叠");
    public static readonly Keyword Mentions = Test("mentions", "含有字样");
    public static readonly Keyword Present = Test("present", "存在");
    public static readonly Keyword Empty = Test("empty", "为空");

    // Operands and names (§3.2).
    public static readonly Keyword Parameter = new("parameter", "参数");
    public static readonly Keyword Of = new("of", "的");
    public static readonly Keyword Length = new("length", "期间长度");
    public static readonly Keyword ConvertedTo = new("in", "折算为");
    public static readonly Keyword ConvertedBy = new("by", "按");
    public static readonly Keyword AsOf = new(CommonWords.AsOf, CommonWords.AsOfZh);
    public static readonly Keyword Day = new("day", "当日");
    public static readonly Keyword Days = new("$days", "$所涉日期");
    public static readonly Keyword None = new(CommonWords.None, CommonWords.NoneZh);

    // Parts of values in field paths.
    public static readonly Keyword From = new(CommonWords.From, CommonWords.FromZh);
    public static readonly Keyword To = new(CommonWords.To, CommonWords.ToZh);
    public static readonly Keyword Key = new("key", "键");
    public static readonly Keyword Value = new("value", "值");
    public static readonly Keyword Id = new(CommonWords.Id, CommonWords.IdZh);

    /// <summary>Gets the tests in the order in which messages list them: that of their lines above.</summary>
    public static IReadOnlyList<Keyword> Tests => TestWords;

    /// <summary>Gets the aggregates.</summary>
    public static IReadOnlyList<Keyword> Aggregates { get; } = [Count, Sum, Min, Max, Distinct, Union];

    /// <summary>Gets every word that cannot name a field, because a rule could not be read with such a field.</summary>
    public static IReadOnlyList<Keyword> Reserved { get; } =
    [
        All, Any, Not, Some, No, Every, Where, Satisfies, As, .. Aggregates, .. Tests, Parameter, Of, AsOf, None, Key, Value, Id,
    ];

    private static Keyword Test(string id, string zh)
    {
        var word = new Keyword(id, zh);
        TestWords.Add(word);
        return word;
    }
}
