using System.Text.RegularExpressions;
using Compliance.Authoring.Analysis;
using Compliance.RulePacks;
using Compliance.Rules.Loading;
using Compliance.Text.Cultures;

namespace Compliance.Cli.LanguageServer.Documents;

/// <summary>Finds the rule files that the editor works on.</summary>
/// <param name="named">The folders that were named, by option, setting or the client; where there are none, the folders of the editor are looked through.</param>
/// <param name="usesShipped">Whether the shipped packs count; <see langword="null"/> to find out.</param>
internal sealed partial class RuleFolders(IReadOnlyCollection<string> named, bool? usesShipped)
{
    /// <summary>Finds the files.</summary>
    /// <param name="roots">The folders that are open in the editor.</param>
    public IReadOnlyCollection<RuleFile> Find(IReadOnlyCollection<string> roots)
    {
        List<RuleFile> own = named.Count > 0
            ? [.. named.Where(Directory.Exists).SelectMany(f => Under(f, all: true))]
            : [.. roots.SelectMany(r => Directory.Exists(Path.Combine(r, "rules")) ? Under(Path.Combine(r, "rules"), all: true) : Directory.Exists(r) ? Under(r, all: false) : [])];
        own = [.. own.DistinctBy(f => f.Path)];
        return usesShipped ?? !RepeatsShipped(own) ? [.. ShippedPacks.Files.Files, .. own] : own;
    }

    /// <summary>Makes a file of what lies at a path.</summary>
    public static RuleFile At(string path) => RuleFile.FromDisk(path, path);

    private static IEnumerable<RuleFile> Under(string folder, bool all)
    {
        var full = Path.GetFullPath(folder).Replace('\\', '/');
        return RuleFileSet.FromDirectory(full).Files.Where(f => all || AuthoringWorkspace.IsRuleFile(f.Path));
    }

    // Whoever works on the shipped packs themselves has them twice otherwise.
    private static bool RepeatsShipped(List<RuleFile> own)
    {
        var shipped = Ids(ShippedPacks.Files.Files).ToHashSet(StringComparer.Ordinal);
        return Ids(own).Any(shipped.Contains);
    }

    private static IEnumerable<string> Ids(IEnumerable<RuleFile> files) => files
        .Where(f => f.Path.EndsWith("/pack.yaml", StringComparison.Ordinal))
        .Select(f => f.Read(Syntax.ReadLimits.Authored, new Diagnostics.DiagnosticBag())?.Text)
        .OfType<string>()
        .Select(t => PackId().Match(t).Groups["id"].Value)
        .Where(id => id.Length > 0);

    [GeneratedRegex($@"^(?:{CommonWords.Id}|{CommonWords.IdZh}): *[""']?(?<id>[^\s""'#]+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PackId();
}
