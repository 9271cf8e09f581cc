using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>
/// The facts that a finding shows as its evidence, and nothing else: every other fact is as if nobody had declared it. What is kept besides is what
/// the finding is about, the thing and its time; of a list that is evidence, which things it holds and whether it is complete.
/// </summary>
internal static class EvidenceAlone
{
    /// <summary>Takes away whatever is no evidence of a finding.</summary>
    public static FactTree Of(FactTree facts, RuleResult result)
    {
        var shown = result.Finding!.Evidence.Select(e => Path(e.Path)).ToHashSet(StringComparer.Ordinal);
        var subject = Path(result.Subject!.Path);
        if (result.Subject.Type.TimeField is { } time)
        {
            shown.Add($"{subject}/{time.Id}");
        }

        return facts.Paths().ToList()
            .Where(p => !Below(p, subject) && p != subject && !shown.Any(s => IsKept(p, s)))
            .Aggregate(facts, (left, path) => left.Without(path));
    }

    // What is above something shown holds it, and what is below belongs to its value; a list of things holds things and no facts of theirs.
    private static bool IsKept(string path, string shown) =>
        path == shown || Below(path, shown)
        || (Below(shown, path) && (shown.Contains('/', StringComparison.Ordinal) || !path[(shown.Length + 1)..].Contains('/', StringComparison.Ordinal)));

    // Whether the second lies below the first.
    private static bool Below(string path, string below) => below.Length > path.Length && below.StartsWith(path, StringComparison.Ordinal) && below[path.Length] == '/';

    // things[a].box.open is things/a/box/open among facts that are not bound yet.
    private static string Path(string path) => path.Replace("].", "/", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Replace('[', '/').Replace('.', '/');
}
