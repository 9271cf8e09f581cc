using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Asserting;

/// <summary>Collects assertions: one for each claim and what it does, with all the rules it decided.</summary>
internal sealed class AssertionList
{
    private readonly Dictionary<(AssertionKind Kind, string Path, string Effect), Entry> _entries = [];

    /// <summary>Adds a rule to a claim.</summary>
    /// <param name="kind">The kind of claim.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="effect">What it does, as far as that tells claims of one place apart.</param>
    /// <param name="make">Makes the assertion when it is the first of its place; the rules are filled in.</param>
    /// <param name="rule">The rule; <see langword="null"/> for all.</param>
    public void Add(AssertionKind kind, string path, string effect, Func<Assertion> make, Rule? rule)
    {
        if (!_entries.TryGetValue((kind, path, effect), out var entry))
        {
            entry = new Entry(make(), new SortedDictionary<string, Rule>(StringComparer.Ordinal));
            _entries.Add((kind, path, effect), entry);
        }

        if (rule is not null)
        {
            entry.Rules[rule.Id] = rule;
        }
    }

    /// <summary>Gets the assertions: by kind, then in the order of the declaration, then by path.</summary>
    public ImmutableArray<Assertion> ToSorted() =>
    [
        .. _entries.Values
            .OrderBy(e => e.Assertion.Kind)
            .ThenBy(e => e.Assertion.Span.File is null)
            .ThenBy(e => e.Assertion.Span.File?.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Assertion.Span.Start)
            .ThenBy(e => e.Assertion.Path, StringComparer.Ordinal)
            .ThenBy(e => e.Assertion.Effect?.En, StringComparer.Ordinal)
            .Select(e => e.Assertion with { Rules = [.. e.Rules.Values] }),
    ];

    private sealed record Entry(Assertion Assertion, SortedDictionary<string, Rule> Rules);
}
