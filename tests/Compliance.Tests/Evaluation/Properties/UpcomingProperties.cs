using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tests.Evaluation.Properties.Generators;
using Compliance.Text;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>What is upcoming is what judging on every single later day brings, and the judgement of the present day does not.</summary>
internal sealed class UpcomingProperties
{
    private const int HorizonDays = 65;
    private static readonly DateOnly AsOf = new(2019, 12, 25);
    private static readonly DateOnly Last = AsOf.AddDays(HorizonDays);

    [Test]
    public void Evaluate_AnyRuleOnSixtyDays_ForeseesWhatLaterJudgementsFind() => PropertyCheck.Holds(SampleGenerator.Daily, sample =>
        Wrong(sample, sample.Facts, sample.CreateEngine())
            .Concat(Wrong(sample, sample.Fewer, sample.CreateEngine())));

    [Test]
    public void Evaluate_AnyRuleAndFacts_ForeseesWhatLaterJudgementsFind() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
        Wrong(sample, sample.Facts, sample.CreateEngine()));

    [Test]
    public void Evaluate_WithAHorizon_ChangesNothingElse() => PropertyCheck.Holds(SampleGenerator.Samples, sample =>
    {
        var declaration = SmallWorld.Declare(sample.Facts);
        return PropertyCheck.Differences(
            [ResultText.Of(sample.CreateEngine().Evaluate(declaration, AsOf))],
            [ResultText.Of(sample.CreateEngine().Evaluate(declaration, AsOf, new EvaluateOptions { HorizonDays = HorizonDays }) with { Upcoming = [] })]);
    });

    /// <summary>Gets where an engine differs from what judging day by day brings.</summary>
    public static IEnumerable<string> Wrong(Sample sample, FactTree facts, IComplianceEngine engine)
    {
        var declaration = SmallWorld.Declare(facts);
        var upcoming = engine.Evaluate(declaration, AsOf, new EvaluateOptions { HorizonDays = HorizonDays }).Upcoming;
        var wrong = upcoming.Where(u => !IsFound(sample, declaration, engine, u)).Select(u => $"{u.Subject.Path} is not found as of {IsoDay.Of(u.Part.From)}");
        var expected = declaration[sample.Rule.Subject].Items.SelectMany(s => Breaches(sample, declaration, s).Select(b => Text(s, b.Kind, b.From, b.Until)));
        return PropertyCheck.Differences(expected, upcoming.Select(u => Text(u.Subject, u.Kind, u.Part.From!.Value, u.Part.Until))).Concat(wrong);
    }

    // A judgement by a rule that reads the day of the judgement, or is mitigated by it, or of a date that is itself declared to change, may find
    // earlier days as well.
    private static bool IsFound(Sample sample, Declaration declaration, IComplianceEngine engine, Finding upcoming) =>
        (sample.Rule.Time is { } time && (sample.Rule.Digest.UsesAsOf || IsMitigatedByDay(sample) || upcoming.Subject.Facts[time] is HistoryValue))
        || engine.Evaluate(declaration, upcoming.Part.From!.Value).Findings.Any(f =>
            ReferenceEquals(f.Subject, upcoming.Subject)
            && (f.Fingerprint, f.Kind, f.Message, f.Remedy) == (upcoming.Fingerprint, upcoming.Kind, upcoming.Message, upcoming.Remedy)
            && f.Part.Basis.SequenceEqual(upcoming.Part.Basis)
            && f.Evidence.Select(e => e.Path + e.Canonical).SequenceEqual(upcoming.Evidence.Select(e => e.Path + e.Canonical)));

    private static bool IsMitigatedByDay(Sample sample)
    {
        if (sample.Mitigation is null)
        {
            return false;
        }

        var law = new DatedLaw();
        law.Walk(sample.Mitigation.When);
        return law.UsesAsOf;
    }

    // What is graver than on the day before is upcoming, until it is something else.
    private static IEnumerable<(FindingKind Kind, DateOnly From, DateOnly? Until)> Breaches(Sample sample, Declaration declaration, Entity subject)
    {
        var compiled = new CompiledRule(sample.Rule, new Compiler());
        var before = KindOn(AsOf);
        (FindingKind Kind, DateOnly From)? open = null;
        for (var day = AsOf.AddDays(1); day <= Last; day = day.AddDays(1))
        {
            var kind = KindOn(day);
            if (open is { } listed && kind != before)
            {
                yield return (listed.Kind, listed.From, day.AddDays(-1));
                open = null;
            }

            if (kind is { } found && found > (before ?? FindingKind.Opportunity))
            {
                open = (found, day);
            }

            before = kind;
        }

        if (open is { } last)
        {
            yield return (last.Kind, last.From, null);
        }

        // What a judgement finds on the last day that it evaluates. What is over comes to the same ever after, but for a rule that reads
        // the day of the judgement.
        FindingKind? KindOn(DateOnly asOf) => LastDay(compiled, subject, asOf) is { } day
            ? new NaiveEvaluator(sample.Rule, sample.Mitigation, declaration, asOf, compiled).KindOn(day, subject)
            : null;
    }

    private static DateOnly? LastDay(CompiledRule compiled, Entity subject, DateOnly asOf)
    {
        if (compiled.Rule.Time is not { } field)
        {
            return asOf;
        }

        switch (subject.Facts[field] is HistoryValue history ? history.On(asOf) : subject.Facts[field])
        {
            case DateValue date when compiled.Rule.DaysFrom is not null:
                return date.Value <= asOf ? asOf : null;
            case DateValue date:
                return date.Value == asOf || (date.Value < asOf && compiled.UsesAsOf) ? date.Value : null;
            case PeriodValue period:
                var day = period.To.State == PeriodEndState.Day && period.To.Day < asOf ? period.To.Day : asOf;
                return (day == asOf || compiled.UsesAsOf) && IsCertain(period, day) ? day : null;
            default:
                return null;
        }
    }

    private static bool IsCertain(PeriodValue period, DateOnly day)
    {
        var (from, to) = (period.From, period.To);
        var hasBegun = from.State == PeriodEndState.Open || (from.State == PeriodEndState.Day && day >= from.Day) || (to.State == PeriodEndState.Day && to.Day == day);
        var hasNotEnded = to.State == PeriodEndState.Open || (to.State == PeriodEndState.Day && day <= to.Day) || (from.State == PeriodEndState.Day && from.Day == day);
        return hasBegun && hasNotEnded;
    }

    private static string Text(Entity subject, FindingKind kind, DateOnly from, DateOnly? until) => $"{subject.Path} {kind} {IsoDay.Of(from)}..{IsoDay.Of(until)}";
}
