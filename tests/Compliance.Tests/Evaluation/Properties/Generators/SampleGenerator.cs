using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Evaluation.Properties.Generators;

/// <summary>Makes random samples, and smaller ones out of those that fail.</summary>
internal static class SampleGenerator
{
    private const int ConditionSize = 3;

    /// <summary>Gets the samples with a subject of either kind.</summary>
    public static Arbitrary<Sample> Samples { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(Create), SampleShrinker.Shrink);

    /// <summary>Gets samples whose subject has a time, on a calendar of sixty days.</summary>
    public static Arbitrary<Sample> Daily { get; } =
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => Create(seed, WorldCalendar.SixtyDays)), SampleShrinker.Shrink);

    /// <summary>Makes the sample of a seed.</summary>
    public static Sample Create(int seed) => Create(seed, WorldCalendar.Years);

    /// <summary>Makes the sample of a seed.</summary>
    public static Sample Create(int seed, WorldCalendar calendar)
    {
        var random = new Random(seed);
        var conditions = new ConditionGenerator(random, calendar);
        var definitions = Define(conditions);
        var subject = SmallWorld.Vocabulary.FindEntity(calendar.Subjects[random.Next(calendar.Subjects.Length)])!;
        var scope = Scope.Of(subject, definitions);
        var size = random.Next(ConditionSize + 1);
        var plain = SmallWorld.RuleOn(subject);
        var rule = plain with
        {
            AppliesWhen = random.Next(2) == 0 ? conditions.Create(scope, size - 1) : null,
            RequirementKind = random.Next(2) == 0 ? RequirementKind.Requires : RequirementKind.Forbids,
            Requirement = conditions.Create(scope, size),
            Exceptions = random.Next(3) == 0
                ? [new ExceptionClause(LocalizedText.Same("exception"), [plain.Basis[random.Next(2)]], conditions.Create(scope, size - 1), default)]
                : [],
        };
        var (facts, removed) = Facts(random, calendar);
        var sample = new Sample(rule, definitions, facts, removed, seed);
        return calendar.HasChangingLaw ? new LawGenerator(random, calendar).Change(sample, () => conditions.Create(scope, size - 1)) : sample;
    }

    /// <summary>Makes a sample of the same rule on other facts and, with a calendar that has several, as of another day.</summary>
    public static Sample WithOtherFacts(Sample sample, int seed, WorldCalendar calendar)
    {
        var random = new Random(seed);
        var (facts, removed) = Facts(random, calendar);
        return sample with { Facts = facts, Removed = removed, AsOf = calendar.AsOf[random.Next(calendar.AsOf.Length)] };
    }

    private static (FactTree Facts, ImmutableArray<string> Removed) Facts(Random random, WorldCalendar calendar)
    {
        var facts = new FactGenerator(random, calendar).Create();
        var odds = 2 + random.Next(12);
        return (facts, [.. facts.Paths().Where(_ => random.Next(odds) == 0)]);
    }

    // Two terms, the second of which may use the first.
    private static ImmutableArray<Definition> Define(ConditionGenerator conditions)
    {
        var thing = SmallWorld.Vocabulary.FindEntity("thing")!;
        var owner = SmallWorld.Vocabulary.FindEntity("owner")!;
        var worth = new Definition("worth", new("身价", "Worth"), owner, SmallWorld.Yuan, Scope.Of(owner, []).Innermost, [], default)
        {
            Value = conditions.Value(SmallWorld.Yuan, Scope.Of(owner, []), 2),
        };
        var neat = new Definition("neat", new("整洁", "Neat"), thing, FactType.Boolean, Scope.Of(thing, [worth]).Innermost, [], default)
        {
            When = conditions.Create(Scope.Of(thing, [worth]), 2),
        };
        return [worth, neat];
    }
}
