using System.Collections.Immutable;
using System.Globalization;
using Compliance.Findings;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>
/// The facts that a finding shows as its evidence, and nothing else: every other fact is as if nobody had declared it. What is kept besides is no evidence
/// by its nature: what the finding is about and its time, which things there are, and to which thing another refers, since evidence names the thing itself.
/// </summary>
internal static class EvidenceAlone
{
    private const string Others = "others";

    private static readonly ImmutableHashSet<string> References =
        [.. SmallWorld.Vocabulary.Entities.SelectMany(e => e.Fields).Where(f => f.Type.Kind == FactTypeKind.Reference).Select(f => f.Id)];

    private static readonly ImmutableHashSet<string> Lists = [.. SmallWorld.Vocabulary.Entities.Select(e => e.CollectionId)];

    /// <summary>Takes away whatever is no evidence of a finding.</summary>
    public static FactTree Of(FactTree facts, RuleResult result)
    {
        var shown = result.Finding!.Evidence.Select(e => PathIn(facts, e.Path)).ToHashSet(StringComparer.Ordinal);
        if (result.Rule.Time is { } time)
        {
            shown.Add(PathIn(facts, $"{result.Subject!.Path}.{time.Id}"));
        }

        return facts.Paths().ToList()
            .Where(p => !IsThing(p) && !IsReference(p) && !shown.Any(s => p == s || IsBelow(s, p) || IsPartOf(p, s)))
            .Aggregate(facts, (left, path) => left.Without(path));
    }

    private static bool IsThing(string path) => path.Split('/') switch
    {
        [var list] => Lists.Contains(list),
        [var list, var id] => Lists.Contains(list) && id != Others,
        _ => false,
    };

    private static bool IsReference(string path) => References.Contains(path[(path.LastIndexOf('/') + 1)..]);

    private static bool IsBelow(string path, string above) => path.StartsWith($"{above}/", StringComparison.Ordinal);

    // What is below something shown belongs to its value; a list of things is shown as the things it holds, and whether there are others.
    private static bool IsPartOf(string path, string shown) => IsBelow(path, shown) && (!Lists.Contains(shown) || path == $"{shown}/{Others}");

    // things[a].sizes[#2] is things/a/sizes/2 among facts that are not bound yet; the number is a place in the list. A value that changed goes as a whole.
    private static string PathIn(FactTree facts, string path)
    {
        var keys = new List<string>();
        foreach (var part in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimEnd(']')))
        {
            if (facts is FactTree.History)
            {
                break;
            }

            var key = KeyOf(part, facts);
            keys.Add(key);
            facts = Child(facts, key) ?? facts;
        }

        return string.Join('/', keys);
    }

    // In a map, "others" stands for each code that is left out.
    private static string KeyOf(string part, FactTree facts) => facts switch
    {
        FactTree.Items items when part[0] == '#' => items.Entries[int.Parse(part[1..], CultureInfo.InvariantCulture) - 1].Key,
        FactTree.Group group when Child(group, part) is null && Child(group, Others) is not null => Others,
        _ => part,
    };

    private static FactTree? Child(FactTree facts, string key) => facts switch
    {
        FactTree.Group group => group.Entries.FirstOrDefault(e => e.Key == key).Value,
        FactTree.Items items => items.Entries.FirstOrDefault(e => e.Key == key).Value,
        _ => null,
    };
}
