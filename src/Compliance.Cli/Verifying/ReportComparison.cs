using System.Collections.Immutable;
using System.Globalization;
using Compliance.Text;

namespace Compliance.Cli.Verifying;

/// <summary>Reports the differences between a report and the same check run again: first the inputs, then the results.</summary>
internal static class ReportComparison
{
    /// <summary>Compares two reports.</summary>
    public static IEnumerable<LocalizedText> Differences(ReportRecord before, ReportRecord after) =>
        [.. Inputs(before, after), .. Findings(before, after), .. Upcoming(before, after), .. Results(before, after), .. LeftOut(before, after)];

    private static IEnumerable<LocalizedText> Inputs(ReportRecord before, ReportRecord after)
    {
        if (before.EngineVersion != after.EngineVersion)
        {
            yield return new($"引擎版本不同：{before.EngineVersion} → {after.EngineVersion}", $"the engine differs: {before.EngineVersion} → {after.EngineVersion}");
        }

        foreach (var id in before.Packs.Concat(after.Packs).Select(p => p.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (Pack(id, Find(before, id), Find(after, id)) is { } difference)
            {
                yield return difference;
            }
        }

        if (before.Choice != after.Choice)
        {
            yield return new($"所选规则不同：{before.Choice.Describe().Zh} → {after.Choice.Describe().Zh}", $"the rules chosen differ: {before.Choice.Describe().En} → {after.Choice.Describe().En}");
        }

        if (before.VocabularyHash != after.VocabularyHash)
        {
            yield return new("词汇表或法律渊源已更改", "the vocabulary or the legal sources changed");
        }

        if (before.DeclarationHash != after.DeclarationHash)
        {
            yield return new($"申报已更改：{after.Declaration}", $"the declaration changed: {after.Declaration}");
        }

        if (before.Waivers?.Hash != after.Waivers?.Hash)
        {
            yield return new($"豁免已更改：{after.Waivers?.File}", $"the waivers changed: {after.Waivers?.File}");
        }

        if (before.Baseline?.Hash != after.Baseline?.Hash)
        {
            yield return new($"基线已更改：{after.Baseline?.File}", $"the baseline changed: {after.Baseline?.File}");
        }
    }

    private static LocalizedText? Pack(string id, (string Version, string Hash)? before, (string Version, string Hash)? after) => (before, after) switch
    {
        (null, { } now) => new($"规则包是报告之后新增的：{id} {now.Version}", $"a pack is new: {id} {now.Version}"),
        ({ } then, null) => new($"缺少规则包：{id} {then.Version}", $"a pack is missing: {id} {then.Version}"),
        ({ } then, { } now) when then.Version != now.Version => new(
            $"规则包版本不同：{id} {then.Version} → {now.Version}",
            $"the version of a pack differs: {id} {then.Version} → {now.Version}"),
        ({ } then, { } now) when then.Hash != now.Hash => new($"规则包内容已更改：{id} {now.Version}", $"the rules of a pack changed: {id} {now.Version}"),
        _ => null,
    };

    private static (string Version, string Hash)? Find(ReportRecord record, string id) =>
        record.Packs.Where(p => p.Id == id).Select(p => ((string, string)?)(p.Version, p.Hash)).FirstOrDefault();

    private static IEnumerable<LocalizedText> Findings(ReportRecord before, ReportRecord after)
    {
        foreach (var gone in Without(before.Findings, after.Findings))
        {
            yield return new($"不再得出：{Say(gone)}", $"no longer found: {Say(gone)}");
        }

        foreach (var added in Without(after.Findings, before.Findings))
        {
            yield return new($"重新核对才得出：{Say(added)}", $"found only now: {Say(added)}");
        }
    }

    private static IEnumerable<LocalizedText> Upcoming(ReportRecord before, ReportRecord after)
    {
        foreach (var gone in Without(before.Upcoming, after.Upcoming))
        {
            yield return new($"不再列为即将发生：{Say(gone)}", $"no longer upcoming: {Say(gone)}");
        }

        foreach (var added in Without(after.Upcoming, before.Upcoming))
        {
            yield return new($"重新核对才列为即将发生：{Say(added)}", $"upcoming only now: {Say(added)}");
        }
    }

    private static IEnumerable<LocalizedText> Results(ReportRecord before, ReportRecord after)
    {
        var now = after.Results.ToLookup(r => r.What, r => r.Outcome, StringComparer.Ordinal);
        foreach (var then in before.Results.ToLookup(r => r.What, r => r.Outcome, StringComparer.Ordinal))
        {
            var (left, right) = (string.Join(", ", then), string.Join(", ", now[then.Key]));
            if (left != right && right.Length > 0)
            {
                yield return new($"结论不同：{then.Key}：{left} → {right}", $"the outcome differs: {then.Key}: {left} → {right}");
            }
        }

        if (before.Results.Length != after.Results.Length)
        {
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"结论数目不同：{before.Results.Length} → {after.Results.Length}"),
                string.Create(CultureInfo.InvariantCulture, $"the number of outcomes differs: {before.Results.Length} → {after.Results.Length}"));
        }
    }

    private static IEnumerable<LocalizedText> LeftOut(ReportRecord before, ReportRecord after)
    {
        foreach (var (list, hash) in before.LeftOut)
        {
            if (after.LeftOut.FirstOrDefault(l => l.List == list).Hash is { } now && now != hash)
            {
                yield return new($"未全部列出的清单不同：{list}", $"a list that is not written out whole differs: {list}");
            }
        }
    }

    // Alike findings count one by one.
    private static ImmutableArray<RecordedFinding> Without(ImmutableArray<RecordedFinding> findings, ImmutableArray<RecordedFinding> others)
    {
        var rest = others.ToList();
        return [.. findings.Where(f => !rest.Remove(f))];
    }

    private static string Say(RecordedFinding finding) =>
        $"{finding.Kind} ({finding.Disposition}) {finding.Rule} · {finding.Subject} #{finding.Fingerprint[..Math.Min(12, finding.Fingerprint.Length)]}";
}
