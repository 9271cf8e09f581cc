using Compliance.Evaluation.Time;
using Compliance.Facts.Time;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Suggestions;

/// <summary>The days on which the law of a rule changes, and what is assumed of a subject on a day.</summary>
internal static class LawDays
{
    /// <summary>Gets the first day of each state of the law but the first: where a citation, exception or threshold comes into force or ceases to be.</summary>
    public static IEnumerable<DateOnly> Of(Rule rule) =>
        LawTimeline.Of(rule).States.Select(s => s.From).Where(d => d > DateOnly.MinValue && JudgementDay.IsPossible(d.AddDays(-1)) && JudgementDay.IsPossible(d.AddDays(1)));

    /// <summary>Gets the first day of law; <see langword="null"/> where the rule always was in force.</summary>
    public static DateOnly? FirstOf(Rule rule) =>
        LawTimeline.Of(rule).States is [{ IsActive: false }, { IsActive: true } first, ..] && JudgementDay.IsPossible(first.From.AddDays(-1)) ? first.From : null;

    /// <summary>Makes a rule in force on all days, to find a subject that it would speak of before it is.</summary>
    public static Rule WithoutDays(Rule rule) => rule with
    {
        InForce = EffectivePeriod.Always,
        Basis = [.. rule.Basis.Select(c => c with { InForce = EffectivePeriod.Always })],
    };

    /// <summary>Gets what is assumed of a subject that is there on just one day; <see langword="null"/> where subjects have no days.</summary>
    public static string? JustOn(Rule rule, DateOnly day) => Time(rule) switch
    {
        null => null,
        { Type.Kind: FactTypeKind.Period } period => $"{{ {period.Id}.from: {IsoDay.Of(day)}, {period.Id}.to: {IsoDay.Of(day)} }}",
        var date => $"{{ {date.Id}: {IsoDay.Of(day)} }}",
    };

    /// <summary>Gets what is assumed of a subject that begins before a day and is still there on it; <see langword="null"/> where no subject can.</summary>
    public static string? Across(Rule rule, DateOnly day) => Time(rule) switch
    {
        { Type.Kind: FactTypeKind.Period } period => $"{{ {period.Id}.from: {{ before: {IsoDay.Of(day)} }}, {period.Id}.to: {{ on_or_after: {IsoDay.Of(day)} }} }}",
        { } date when rule.DaysFrom is not null => $"{{ {date.Id}: {{ before: {IsoDay.Of(day)} }} }}",
        _ => null,
    };

    private static Field? Time(Rule rule) => rule.DaysFrom ?? rule.Subject.TimeField;
}
