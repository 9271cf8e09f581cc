using System.Collections.Immutable;
using System.Globalization;
using Compliance.Conditions.Terms;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.SecondReading.Tests.Reading.Law;

/// <summary>What of the law stands behind a rule on a day.</summary>
internal sealed class LawOfRule(Rule rule)
{
    private readonly ImmutableArray<Parameter> _parameters = ParametersUsed.By(rule);

    /// <summary>Gets whether a rule is in force on a day.</summary>
    public bool IsInForce(DateOnly day) => rule.InForce.Includes(day)
        && (rule.Basis.Any(c => c.InForce.Includes(day)) || rule.Clause?.Instrument.InForce.Includes(day) == true);

    /// <summary>Gets the citations in force on a day.</summary>
    public ImmutableArray<Citation> BasisOn(DateOnly day) => [.. rule.Basis.Where(c => c.InForce.Includes(day))];

    /// <summary>Gets what is the same on days of one state of the law: the citations in force, its own and those of its exceptions, and the values of the parameters it names.</summary>
    public string StateOn(DateOnly day) => string.Concat(
        rule.Basis.Select(c => Mark(c.InForce.Includes(day)))
            .Concat(_parameters.Select(p => p.Values.TakeWhile(v => !v.InForce.Includes(day)).Count().ToString(CultureInfo.InvariantCulture)))
            .Concat(rule.Exceptions.SelectMany(e => e.Basis).Select(c => Mark(c.InForce.Includes(day)))));

    /// <summary>Gets whether an exception counts on a day.</summary>
    public static bool IsInForce(ExceptionClause exception, DateOnly day) => exception.Basis.IsEmpty || exception.Basis.Any(c => c.InForce.Includes(day));

    /// <summary>Gets why a breach on a day is no violation, as far as the basis tells.</summary>
    public IEnumerable<CapReason> CapsOn(DateOnly day)
    {
        var binding = BindingOn(day);
        return binding.IsEmpty ? [CapReason.NoLawInForce]
            : binding.All(c => c.Verification != Verification.Verified) ? [CapReason.UnverifiedBasis]
            : [];
    }

    /// <summary>Gets the first day that is covered after one whose law is not registered; <see langword="null"/> where a day is covered, or nothing is missing.</summary>
    public DateOnly? CoveredFrom(DateOnly day)
    {
        if (rule.RequirementKind == RequirementKind.Encourages || rule.Modality == Modality.Encouragement || IsInForce(day) || DaysOfBindingLaw(day) is not { } next)
        {
            return null;
        }

        var first = DaysOfBindingLaw(DateOnly.MinValue);
        if (day < first && IsNotApplicableBefore(first.Value))
        {
            return null;
        }

        return Beginnings().Where(d => d > day && IsInForce(d)).Min();
    }

    // Law, or a notice with the law that it implements.
    private ImmutableArray<Citation> BindingOn(DateOnly day)
    {
        var inForce = BasisOn(day);
        return [.. inForce.Where(c => c.Source.Type.Force == LegalForce.Binding
            || (c.Source.Type.Force == LegalForce.Implementing
                && inForce.Any(o => o.Source.Type.Force == LegalForce.Binding && c.Source.Implements.Contains(o.Source.Id, StringComparer.Ordinal))))];
    }

    private DateOnly? DaysOfBindingLaw(DateOnly after)
    {
        var days = Beginnings().Where(d => d > after && IsInForce(d) && !BindingOn(d).IsEmpty).ToList();
        return days.Count == 0 ? null : days.Min();
    }

    // Law changes on these days only.
    private IEnumerable<DateOnly> Beginnings()
    {
        var periods = rule.Basis.Select(c => c.InForce).Append(rule.InForce);
        periods = rule.Clause is { } clause ? periods.Append(clause.Instrument.InForce) : periods;
        return periods.SelectMany(p => new[] { p.From, p.Until?.AddDays(1) }).OfType<DateOnly>();
    }

    private bool IsNotApplicableBefore(DateOnly first)
    {
        if (rule.NotApplicableBefore is not null)
        {
            return true;
        }

        var duties = BindingOn(first).Where(c => c.Source.Type.Force == LegalForce.Binding && c.Article?.Threatens is null).ToList();
        return duties.Count > 0 && duties.TrueForAll(c =>
            (c.Article?.InForce ?? c.Source.InForce).From == first && (c.Article?.NotApplicableBefore ?? c.Source.NotApplicableBefore) is not null);
    }

    private static string Mark(bool isInForce) => isInForce ? "+" : "-";
}
