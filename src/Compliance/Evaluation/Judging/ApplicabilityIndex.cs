using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Judging;

/// <summary>Finds the rules that may speak of a subject, by the tests they begin with: a tree that asks for one field after the other.</summary>
/// <remarks>A rule that is left out is not applicable, whatever else is declared. Of an undeclared field nothing follows.</remarks>
internal sealed class ApplicabilityIndex
{
    // Below this, testing the rules costs less than finding them.
    private const int Fewest = 4;

    // Each level may double what is held; what is left is tested.
    private const int DeepestLevel = 5;

    private readonly ImmutableArray<int> _rules;
    private readonly Field? _field;
    private readonly Dictionary<object, Lazy<ApplicabilityIndex>> _byKey = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ApplicabilityIndex>? _others;

    private ApplicabilityIndex(IReadOnlyList<Entry> entries, int level)
    {
        _rules = [.. entries.Select(e => e.Rule)];
        _field = level < DeepestLevel ? Best(entries) : null;
        if (_field is not { } field)
        {
            return;
        }

        // Branches are made when a subject first asks for them: one run sees few of them.
        _others = new(() => new ApplicabilityIndex([.. entries.Where(e => e.On(field) is null)], level + 1));
        foreach (var key in entries.SelectMany(e => e.On(field)?.Keys ?? []))
        {
            // A rule without a test on the field stands beside every key, so that a subject is looked up once for each field.
            _byKey.TryAdd(key, new(() => new ApplicabilityIndex(
                [.. entries.Where(e => e.On(field) is not { } test || test.Keys.Contains(key)).Select(e => e.Without(field))], level + 1)));
        }
    }

    /// <summary>Makes an index of some rules.</summary>
    /// <param name="members">The places of the rules.</param>
    /// <param name="rules">All rules.</param>
    public static ApplicabilityIndex Of(ImmutableArray<int> members, ImmutableArray<CompiledRule> rules) =>
        new([.. members.Select(m => new Entry(m, [.. Discriminator.Of(rules[m].Rule.AppliesWhen)]))], level: 0);

    /// <summary>Gets the places of the rules that may speak of a subject, in order.</summary>
    public ImmutableArray<int> Find(Entity subject)
    {
        var index = this;
        while (index._field is { } field)
        {
            if (subject.Facts.Slots[field.Slot] is not { } value)
            {
                break;
            }

            index = Discriminator.KeyOf(value) is { } key && index._byKey.TryGetValue(key, out var next) ? next.Value : index._others!.Value;
        }

        return index._rules;
    }

    // The field that tells most rules apart.
    private static Field? Best(IReadOnlyList<Entry> entries)
    {
        if (entries.Count < Fewest)
        {
            return null;
        }

        var told = new Dictionary<Field, int>(ReferenceEqualityComparer.Instance);
        Field? best = null;
        var most = Fewest - 1;
        foreach (var field in entries.SelectMany(e => e.Tests.Select(t => t.Field).Distinct()))
        {
            var count = told.GetValueOrDefault(field) + 1;
            told[field] = count;
            if (count > most || (count == most && best is not null && field.Slot < best.Slot))
            {
                (best, most) = (field, count);
            }
        }

        return best;
    }

    private sealed record Entry(int Rule, ImmutableArray<Discriminator> Tests)
    {
        public Discriminator? On(Field field) => Tests.FirstOrDefault(t => ReferenceEquals(t.Field, field));

        public Entry Without(Field field) => this with { Tests = [.. Tests.Where(t => !ReferenceEquals(t.Field, field))] };
    }
}
