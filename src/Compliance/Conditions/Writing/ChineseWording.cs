using Compliance.Conditions.Expressions;
using Compliance.Text;

namespace Compliance.Conditions.Writing;

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
    public override string Day => "当日";

    /// <inheritdoc/>
    public override string AsOf => "判断日";

    /// <inheritdoc/>
    public override string Say(LocalizedText text) => text.Zh;

    /// <inheritdoc/>
    public override string Label(LocalizedText label) => label.Zh;

    /// <inheritdoc/>
    public override string Valued(string label, LocalizedText? value) => $"{label}（{value?.Zh ?? "无有效数值"}）";

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
    public override string LengthOf(string period) => $"{period}的长度";

    /// <inheritdoc/>
    public override string Quantify(Quantifier quantifier, string items, string? where, string? satisfies) => quantifier switch
    {
        Quantifier.Some => where is null ? $"有 {items}" : $"有 {items}：{where}",
        Quantifier.No => where is null ? $"无 {items}" : $"无 {items}：{where}",
        Quantifier.Every => where is null ? $"每个 {items}：{satisfies}" : $"每个 {items}（其中 {where}）：{satisfies}",
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
            AggregateKind.Union => $"{filtered}的并集",
        };
    }

    /// <inheritdoc/>
    public override string Share(string percentage, string whole) => $"{whole}的 {percentage}";

    /// <inheritdoc/>
    public override string Converted(string amount, string rate, string currency) => $"{amount}按{rate}折算为{currency}";
}
