using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Execution;

/// <summary>Finds the rules that may apply to a subject, by the tests they begin with: a decision tree that tests one field at each level.</summary>
/// <remarks>A rule that is left out is not applicable, whatever else is declared. Of an undeclared field nothing follows.</remarks>
internal sealed class ApplicabilityIndex
{
    // Below this, testing the rules costs less than finding them.
    private const int Fewest = 4;

    // Each level may double what is held; what is left is tested.
    private const int DeepestLevel = 5;

    private readonly List<Entry> _entries;
    private readonly int _level;
    private readonly Field? _field;

    // By the place of the value, and last for values that no test names. They are built when a subject first needs them:
    // one run sees few of them. Two threads may both build one: they are equal.
    private readonly ApplicabilityIndex?[] _branches = [];
    private CandidateRule[]? _rules;

    private ApplicabilityIndex(List<Entry> entries, int level)
    {
        _entries = entries;
        _level = level;
        _field = level < DeepestLevel ? Best(entries) : null;
        if (_field is { } field)
        {
            _branches = new ApplicabilityIndex?[Discriminator.PlacesOf(field) + 1];
        }
    }

    /// <summary>Makes an index of some rules.</summary>
    /// <param name="rules">The rules, whole.</param>
    public static ApplicabilityIndex Of(CandidateRule[] rules)
    {
        var entries = new List<Entry>(rules.Length);
        foreach (var rule in rules)
        {
            entries.Add(new Entry(rule, [.. Discriminator.Of(rule.Whole.Rule.AppliesWhen)], []));
        }

        return new ApplicabilityIndex(entries, level: 0);
    }

    /// <summary>Gets the rules that may apply to a subject, in order.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="row">Where its facts are, as words.</param>
    /// <param name="words">The facts of its declaration.</param>
    public ReadOnlySpan<CandidateRule> Find(Entity subject, int row, in FactWords words)
    {
        var index = this;
        while (index._field is { } field)
        {
            // The words of codes and of no and yes count from 1.
            var word = words.At(row, field.Slot);
            int place;
            if (word > 0)
            {
                place = (int)word - 1;
            }
            else if (subject.Facts.At(field.Slot) is { } value and not HistoryValue)
            {
                place = Discriminator.PlaceOf(value);
            }
            else
            {
                break;
            }

            if (place < 0)
            {
                place = index._branches.Length - 1;
            }

            index = index._branches[place] ??= index.Branch(field, place);
        }

        return index._rules ??= index.ToRules();
    }

    private CandidateRule[] ToRules()
    {
        var rules = new CandidateRule[_entries.Count];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = _entries[i].ToRule();
        }

        return rules;
    }

    // A rule without a test on the field is in every branch, so that each field of a subject is looked up once.
    private ApplicabilityIndex Branch(Field field, int place) => new(
        [.. _entries.Where(e => e.On(field) is not { } test || test.Holds(place)).Select(e => e.Without(field))], _level + 1);

    // The most selective field; of several the first.
    private static Field? Best(List<Entry> entries)
    {
        var uses = new Dictionary<Field, int>();
        foreach (var entry in entries)
        {
            for (var i = 0; i < entry.Tests.Length; i++)
            {
                var field = entry.Tests[i].Field;
                if (ReferenceEquals(entry.On(field), entry.Tests[i]))
                {
                    uses[field] = uses.GetValueOrDefault(field) + 1;
                }
            }
        }

        Field? best = null;
        var most = Fewest;
        foreach (var (field, count) in uses)
        {
            if (count > most || (count == most && (best is null || field.Slot < best.Slot)))
            {
                (best, most) = (field, count);
            }
        }

        return best;
    }

    private sealed record Entry(CandidateRule Rule, ImmutableArray<Discriminator> Tests, ImmutableArray<Condition> Met)
    {
        public Discriminator? On(Field field) => Tests.FirstOrDefault(t => ReferenceEquals(t.Field, field));

        // Of several tests on one field only the first was looked up: the others are left for the rule to test.
        public Entry Without(Field field) => On(field) is not { } test ? this : this with
        {
            Tests = [.. Tests.Where(t => !ReferenceEquals(t.Field, field))],
            Met = Met.Add(test.Condition),
        };

        public CandidateRule ToRule() => Rule with { Rest = Rule.Whole.Without(Met) };
    }
}
