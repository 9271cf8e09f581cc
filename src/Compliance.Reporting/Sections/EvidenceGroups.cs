using Compliance.Findings;

namespace Compliance.Reporting.Sections;

/// <summary>Sorts evidence by what it is about: the subject's own facts, and those of each other thing.</summary>
internal static class EvidenceGroups
{
    /// <summary>Gets the facts of the subject, in reading order.</summary>
    public static IEnumerable<Evidence> Own(Finding finding) => Told(finding).Where(e => IsOwn(finding, e));

    /// <summary>Gets the facts of other things, by thing, things in reading order.</summary>
    public static IEnumerable<IGrouping<string, Evidence>> Others(Finding finding) =>
        Told(finding).Where(e => !IsOwn(finding, e)).GroupBy(e => Thing(e.Path), StringComparer.Ordinal);

    // The items of a list say nothing that the list itself has not said.
    private static IEnumerable<Evidence> Told(Finding finding)
    {
        var paths = finding.Evidence.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        return finding.Evidence.Where(e => !(e.Path.EndsWith(']') && paths.Contains(e.Path[..e.Path.LastIndexOf('[')])));
    }

    private static bool IsOwn(Finding finding, Evidence evidence) =>
        evidence.Path.StartsWith(finding.Subject.Path, StringComparison.Ordinal)
        && (evidence.Path.Length == finding.Subject.Path.Length || evidence.Path[finding.Subject.Path.Length] is '.' or '[');

    // licences[a].kind belongs to licences[a], licences to itself, company.name to company. An id may hold any character but ].
    private static string Thing(string path)
    {
        var name = path.AsSpan().IndexOfAny('.', '[');
        var end = name >= 0 && path[name] == '[' ? path.IndexOf(']', name) + 1 : name;
        return end > 0 ? path[..end] : path;
    }
}
