using System.Globalization;
using Compliance.Authoring.Coverage.Articles;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>Formats the counts of a coverage report as one line.</summary>
public static class CoverageSummary
{
    /// <summary>Gets the line: clauses, rules, cases, boundary pairs, articles, quotations.</summary>
    public static LocalizedText Line(CoverageTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new LocalizedText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"条款 {totals.ListedClauses}/{totals.Clauses}（检验 {totals.CheckedClauses}，附理由不检验 {totals.ReasonedClauses}） · 规则 {totals.Rules} · 案例 {totals.Cases} · 临界案例对 {totals.BoundaryPairs} · 被引法条 {totals.Articles} · 引文 {totals.StandingQuotations}/{totals.Quotations}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"clauses {totals.ListedClauses} of {totals.Clauses} ({totals.CheckedClauses} checked, {totals.ReasonedClauses} with a reason) · rules {totals.Rules} · cases {totals.Cases} · boundary pairs {totals.BoundaryPairs} · articles cited {totals.Articles} · quotations {totals.StandingQuotations} of {totals.Quotations}"));
    }

    /// <summary>Gets the counts of registered articles: quotation, addressee, penalty, and those called verified without words.</summary>
    public static LocalizedText Articles(ArticleTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return new LocalizedText(
            string.Create(
                CultureInfo.InvariantCulture,
                $"登记法条 {totals.Articles}（已核实 {totals.Verified}，有原文 {totals.Quoted}，有约束对象 {totals.Addressed}，附理由无约束对象 {totals.BindingNobody}，有罚则 {totals.Penalised}，附理由无罚则 {totals.Unpenalised}） · 已核实而无原文 {totals.VerifiedWithoutWords}"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"articles registered {totals.Articles} ({totals.Verified} verified, {totals.Quoted} with quotation, {totals.Addressed} with addressee, {totals.BindingNobody} binding nobody with a reason, {totals.Penalised} with penalty, {totals.Unpenalised} without penalty with a reason) · verified without words {totals.VerifiedWithoutWords}"));
    }

    /// <summary>Gets how many faults there are.</summary>
    public static LocalizedText Faults(int count) => count == 0
        ? new("没有缺陷。", "No faults.")
        : new(
            string.Create(CultureInfo.InvariantCulture, $"{count} 处缺陷。"),
            string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "fault" : "faults")}."));

    /// <summary>Gets the boundary pairs of a rule out of those it needs; a dash where it has no parameter.</summary>
    internal static string Pairs(RuleCoverage rule) =>
        rule.Thresholds.IsEmpty ? "–" : string.Create(CultureInfo.InvariantCulture, $"{rule.BoundaryPairs}/{rule.NeededPairs}");

    /// <summary>Gets what the uncited articles of a source are.</summary>
    internal static LocalizedText Uncited(SourceCoverage source) => new(
        string.Create(CultureInfo.InvariantCulture, $"另登记 {source.Uncited.Length} 条未被引用：{Numbers(source)}"),
        string.Create(CultureInfo.InvariantCulture, $"{source.Uncited.Length} more registered, cited by nothing: {Numbers(source)}"));

    /// <summary>Gets a place as a lawyer writes it, with its days where the article has days of its own.</summary>
    internal static LocalizedText Place(PlaceCoverage place) => place.InForce == place.Source.InForce
        ? place.Display
        : new($"{place.Display.Zh}（{place.InForce}）", $"{place.Display.En} ({place.InForce})");

    /// <summary>Gets the ids of what cites a place: rules, then parameters, then terms.</summary>
    internal static IEnumerable<string> Citers(PlaceCoverage place) => place.Rules.Select(r => r.Id)
        .Concat(place.Parameters.Select(p => p.Id))
        .Concat(place.Definitions.Select(d => d.Id));

    /// <summary>Gets whom an article binds, in the words of the law, or why nobody; nothing where that is not registered.</summary>
    internal static LocalizedText? Binds(SourceArticle article) => article switch
    {
        { Addressee: { } addressee } => LocalizedText.Same(addressee.Words.Text),
        { NoAddressee: { } reason } => new($"无（{reason.Zh}）", $"nobody ({reason.En})"),
        _ => null,
    };

    /// <summary>Gets the articles that threaten the consequence, or why none does; nothing where that is not registered.</summary>
    internal static LocalizedText? Penalties(LegalSource source, SourceArticle article) => article switch
    {
        { Penalties: { IsEmpty: false } penalties } => LocalizedText.Same(string.Join(", ", penalties.Select(p => p.Source == source.Id ? p.Article : $"{p}"))),
        { NoPenalty: { } reason } => new($"无（{reason.Zh}）", $"none ({reason.En})"),
        _ => null,
    };

    private static string Numbers(SourceCoverage source) => string.Join(", ", source.Uncited.Select(a => a.Number));
}
