using System.Globalization;
using Compliance.Findings;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Views;

/// <summary>Whose report it is, of which day, by which rules at which version and by which engine: the same in every format for readers.</summary>
internal static class ReportIdentity
{
    /// <summary>How many characters of a hash stand where there is no room for all of it.</summary>
    public const int ShortHash = 12;

    public static LocalizedText Heading { get; } = new("本报告的依据", "What this report rests on");

    public static LocalizedText DeclarationHash { get; } = new("申报 sha256", "Declaration sha256");

    public static LocalizedText RulesHashLabel { get; } = new("规则 sha256", "Rules sha256");

    public static LocalizedText VocabularyHash { get; } = new("词汇 sha256", "Vocabulary sha256");

    public static LocalizedText Disclaimer { get; } = new(
        "规则是法律工作人员的工作底稿，结论按所申报的事实作出，不是法律意见。标明未核实、二手来源或者重构的文字，不单独支持违规的结论。",
        "The rules are a lawyer's working tool; what is found rests on what was declared, and is no legal advice. Words marked as unverified, secondary or reconstructed never carry a violation alone.");

    /// <summary>Gets one line: the day, the packs, the engine, the declaration.</summary>
    public static LocalizedText Line(ComplianceReport report)
    {
        var (day, packs, engine, hash) = (IsoDay.Of(report.AsOf), Packs(report.Rulebook), Engine(report), Short(report.Declaration.ContentHash));
        return new(
            $"判断日 {day} · 规则 {packs.Zh} · 引擎 {engine} · 申报 sha256 {hash}",
            $"As of {day} · rules {packs.En} · engine {engine} · declaration sha256 {hash}");
    }

    /// <summary>Gets one line for several reports: their day, where it is one, the packs, the engine. Each declaration has its hash beside its name.</summary>
    public static LocalizedText Line(IReadOnlyCollection<ComplianceReport> reports)
    {
        if (reports.Count == 1)
        {
            return Line(reports.First());
        }

        var days = reports.Select(r => IsoDay.Of(r.AsOf)).Distinct(StringComparer.Ordinal).ToList();
        var day = days.Count == 1 ? new LocalizedText($" · 判断日 {days[0]}", $" · as of {days[0]}") : LocalizedText.Same(string.Empty);
        var rules = reports.Select(r => (Packs(r.Rulebook), Engine(r))).Distinct().ToList();
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{reports.Count} 份申报{day.Zh}") + string.Concat(rules.Select(r => $" · 规则 {r.Item1.Zh} · 引擎 {r.Item2}")),
            string.Create(CultureInfo.InvariantCulture, $"{reports.Count} declarations{day.En}") + string.Concat(rules.Select(r => $" · rules {r.Item1.En} · engine {r.Item2}")));
    }

    /// <summary>Gets the packs that have rules, those of an instrument first.</summary>
    public static IEnumerable<RulePack> PacksOf(Rulebook rulebook) =>
        rulebook.Packs.Where(p => p.Rules.Length > 0 || (p.Instrument is not null && rulebook.Choice.IsAll)).OrderByDescending(p => p.Instrument is not null);

    /// <summary>Gets the engine with its version.</summary>
    public static string Engine(ComplianceReport report) => $"Compliance {report.EngineVersion}";

    /// <summary>Gets a hash, cut to what tells two files apart for a reader.</summary>
    public static string Short(string hash) => hash.Length <= ShortHash ? hash : $"{hash[..ShortHash]}…";

    /// <summary>Gets everything about one report that is not about a single pack, each with its label.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Value)> Fields(ComplianceReport report)
    {
        var (zh, en) = (report.Declaration.Principal?.Label.Zh, report.Declaration.Principal?.Label.En);
        yield return (FieldLabels.Declaration, zh is null ? LocalizedText.Same(report.Declaration.Name) : new($"{zh} · {report.Declaration.Name}", $"{en} · {report.Declaration.Name}"));
        yield return (FieldLabels.AsOf, DayText.Of(report.AsOf));
        yield return (DeclarationHash, LocalizedText.Same(report.Declaration.ContentHash));
        yield return (FieldLabels.Engine, LocalizedText.Same(Engine(report)));
        yield return (RulesHashLabel, LocalizedText.Same(report.Rulebook.ContentHash));
        yield return (VocabularyHash, LocalizedText.Same(report.Rulebook.VocabularyHash));
        if (!report.Rulebook.Choice.IsAll)
        {
            yield return (ChoiceText.Label, ChoiceText.Of(report.Rulebook));
        }

        if (report.Settings is { } settings)
        {
            yield return (FieldLabels.Settings, settings.Summary);
        }
    }

    private static LocalizedText Packs(Rulebook rulebook)
    {
        var packs = PacksOf(rulebook).ToList();
        if (packs is not [var first, ..])
        {
            return new("无", "none");
        }

        var named = $"{first.Id} {first.Version}";
        return packs.Count == 1
            ? LocalizedText.Same(named)
            : new(string.Create(CultureInfo.InvariantCulture, $"{named} 等 {packs.Count} 包"), string.Create(CultureInfo.InvariantCulture, $"{named} and {packs.Count - 1} more packs"));
    }
}
