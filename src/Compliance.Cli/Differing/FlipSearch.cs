using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Cli.Differing;

/// <summary>Finds the subjects of a declaration whose outcomes differ between two versions of rules.</summary>
internal sealed class FlipSearch
{
    // A rule that says nothing of a subject is like one that is not there.
    private static readonly string[] Silent = ["satisfied", "not_applicable", "not_covered"];

    private readonly Dictionary<string, Rule> _compared;
    private readonly Dictionary<string, string> _present = new(StringComparer.Ordinal);

    /// <summary>Prepares the search.</summary>
    /// <param name="pairs">The rules that are compared.</param>
    public FlipSearch(IReadOnlyList<(Rule? Before, Rule? After)> pairs)
    {
        _compared = pairs.Select(p => (p.After ?? p.Before)!).ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var (before, after) in pairs)
        {
            if (before is not null)
            {
                _present[before.Id] = (after ?? before).Id;
            }
        }
    }

    /// <summary>Finds them, by rule and subject.</summary>
    /// <param name="before">The report by the earlier rules.</param>
    /// <param name="after">The report by the later rules, as of the same day.</param>
    public IEnumerable<OutcomeFlip> Of(ComplianceReport before, ComplianceReport after)
    {
        var (old, present) = (BySubject(before, id => _present.GetValueOrDefault(id, id)), BySubject(after, id => id));
        foreach (var key in old.Keys.Union(present.Keys).OrderBy(k => k.Rule, StringComparer.Ordinal).ThenBy(k => k.Subject, StringComparer.Ordinal))
        {
            var (one, other) = (old.GetValueOrDefault(key, []), present.GetValueOrDefault(key, []));
            var isOfOne = one.Count == 0 || other.Count == 0;
            if (_compared.TryGetValue(key.Rule, out var rule) && (isOfOne ? !one.Concat(other).All(s => Silent.Contains(s.Key)) : !OutcomeSpan.AreAlike(one, other)))
            {
                yield return new OutcomeFlip(after.Declaration.Name, rule, key.Subject, one, other);
            }
        }
    }

    private static Dictionary<(string Rule, string Subject), IReadOnlyList<OutcomeSpan>> BySubject(ComplianceReport report, Func<string, string> present) =>
        report.EnumerateResults()
            .GroupBy(r => (present(r.Rule.Id), r.Subject?.Path ?? r.Rule.Subject.CollectionId))
            .ToDictionary(g => g.Key, g => OutcomeSpan.Join(g));
}
