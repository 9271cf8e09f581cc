using System.Collections.Immutable;
using System.Globalization;
using Compliance.Conditions;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties.Generators;

/// <summary>Makes random law for a rule: citations, exceptions, mitigations and the rule itself begin and end on days of the calendar.</summary>
internal sealed class LawGenerator(Random random, WorldCalendar calendar)
{
    private static readonly ImmutableArray<string> Sources = ["early-rules", "late-rules", "short-rules", "old-act"];

    /// <summary>Puts random law in the place of the plain one.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="condition">Makes the conditions of exceptions and mitigations.</param>
    public Sample Change(Sample sample, Func<Condition> condition)
    {
        var plain = sample.Rule;
        var rule = plain with
        {
            Basis = Citations(atLeast: 1),
            Clause = random.Next(2) == 0 ? null : plain.Clause,
            InForce = random.Next(4) == 0 ? Period() : default,
            DaysFrom = random.Next(3) == 0 ? DateOf(plain.Subject) : null,
            Exceptions = [.. Enumerable.Range(1, random.Next(3)).Select(i => new ExceptionClause(LocalizedText.Same($"exception {i}"), Citations(atLeast: 0), condition(), default))],
            NotApplicableBefore = random.Next(4) == 0 ? LocalizedText.Same("no such duty") : null,
        };
        var mitigation = rule.Clause is { } clause && random.Next(2) == 0
            ? new Mitigation("mitigation", LocalizedText.Same("mitigation"), [clause], rule.Subject, rule.SubjectVariable, condition(), [], random.Next(2) == 0 ? Period() : default, default)
            : null;
        return sample with { Rule = rule, Mitigation = mitigation, AsOf = calendar.AsOf[random.Next(calendar.AsOf.Length)] };
    }

    private ImmutableArray<Citation> Citations(int atLeast)
    {
        var sources = Sources.ToArray();
        random.Shuffle(sources);
        return [.. sources.Take(random.Next(atLeast, 3)).Order(StringComparer.Ordinal).Select(SmallWorld.Cite)];
    }

    private Field? DateOf(EntityType subject)
    {
        var dates = subject.Fields.Where(f => f.Type.Kind == FactTypeKind.Date).ToList();
        return dates.Count == 0 ? null : dates[random.Next(dates.Count)];
    }

    // One end in three is open.
    private EffectivePeriod Period()
    {
        var (one, other) = (Day(), Day());
        var (from, until) = one < other ? (one, other) : (other, one);
        return random.Next(3) switch
        {
            0 => new EffectivePeriod(from, null),
            1 => new EffectivePeriod(null, until),
            _ => new EffectivePeriod(from, until),
        };
    }

    private DateOnly Day() => DateOnly.ParseExact(calendar.Days[random.Next(calendar.Days.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
