using Compliance.Text;

namespace Compliance.Conditions;

/// <summary>Conditions in Chinese.</summary>
internal sealed class ChineseWording : Wording
{
    /// <summary>The only instance.</summary>
    public static readonly ChineseWording Instance = new();

    private ChineseWording()
    {
    }

    /// <inheritdoc/>
    public override string And => "，且 ";

    /// <inheritdoc/>
    public override string Or => "，或 ";

    /// <inheritdoc/>
    public override string ListSeparator => "、";

    /// <inheritdoc/>
    public override string AsOf => "判断日";

    /// <inheritdoc/>
    public override string Say(LocalizedText text) => text.Zh;

    /// <inheritdoc/>
    public override string Label(LocalizedText label) => label.Zh;

    /// <inheritdoc/>
    public override string Bracket(string text) => $"（{text}）";

    /// <inheritdoc/>
    public override string Not(string condition) => $"并非 {condition}";

    /// <inheritdoc/>
    public override string Part(string owner, string part) => $"{owner}的{part}";

    /// <inheritdoc/>
    public override string KeyOf(string entry) => $"{entry}的键";

    /// <inheritdoc/>
    public override string EndOf(string period, bool isStart) => $"{period}的{(isStart ? "起始日" : "截止日")}";

    /// <inheritdoc/>
    public override string Compare(string left, ComparisonOperator comparison, string right, bool areDays)
    {
        var word = comparison switch
        {
            ComparisonOperator.Equal => "等于",
            ComparisonOperator.NotEqual => "不等于",
            ComparisonOperator.LessThan => areDays ? "早于" : "低于",
            ComparisonOperator.AtMost => areDays ? "不晚于" : "不高于",
            ComparisonOperator.MoreThan => areDays ? "晚于" : "高于",
            _ => areDays ? "不早于" : "不低于",
        };
        return $"{left} {word} {right}";
    }

    /// <inheritdoc/>
    public override string Member(string left, string choices, bool isNegated) => $"{left} {(isNegated ? "不属于" : "属于")} {choices}";

    /// <inheritdoc/>
    public override string Contains(string left, ListOperator listOperator, string items, bool isOne) =>
        $"{left} {(isOne ? "包含" : listOperator == ListOperator.ContainsAny ? "包含任一" : "包含全部")} {items}";

    /// <inheritdoc/>
    public override string Relate(string left, ContainmentOperator relation, string right) => relation switch
    {
        ContainmentOperator.Covers => $"{left} 覆盖 {right}",
        ContainmentOperator.Within => $"{left} 位于 {right} 之内",
        _ => $"{left} 与 {right} 重叠",
    };

    /// <inheritdoc/>
    public override string Mention(string left, IEnumerable<string> words) =>
        $"{left} 含有字样 {string.Join("、", words.Select(w => $"“{w}”"))}";

    /// <inheritdoc/>
    public override string Present(string left, PresenceTest test, bool expected) => (test, expected) switch
    {
        (PresenceTest.Present, true) => $"有 {left}",
        (PresenceTest.Present, false) => $"没有 {left}",
        (_, true) => $"{left} 为空",
        _ => $"{left} 不为空",
    };

    /// <inheritdoc/>
    public override string Quantify(Quantifier quantifier, string items, string? where, string? satisfies) => quantifier switch
    {
        Quantifier.Some => where is null ? $"有 {items}" : $"有 {items}：{where}",
        Quantifier.No => where is null ? $"无 {items}" : $"无 {items}：{where}",
        _ => where is null ? $"每个 {items}：{satisfies}" : $"每个 {items}（其中 {where}）：{satisfies}",
    };

    /// <inheritdoc/>
    public override string Aggregate(AggregateKind kind, string items, string? value, string? where)
    {
        var of = value is null ? items : Part(items, value);
        var filtered = where is null ? of : $"{of}（其中 {where}）";
        return kind switch
        {
            AggregateKind.Count => $"{filtered}的数量",
            AggregateKind.Distinct => $"{filtered}的种数",
            AggregateKind.Sum => $"{filtered}的合计",
            AggregateKind.Min => $"{filtered}的最小值",
            AggregateKind.Max => $"{filtered}的最大值",
            _ => $"{filtered}的并集",
        };
    }

    /// <inheritdoc/>
    public override string Share(string percentage, string whole) => $"{whole}的 {percentage}";
}
