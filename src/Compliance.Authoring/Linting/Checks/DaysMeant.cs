using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Linting.Checks;

/// <summary>Finds tests of days that may not be the days meant.</summary>
internal static class DaysMeant
{
    // A term is read where each rule uses it; it is named once.
    public static IEnumerable<Diagnostic> Check(LintedRulebook linted) =>
        linted.Rules.SelectMany(m => Of(m.Rule)).DistinctBy(d => (d.Code, d.Span));

    private static IEnumerable<Diagnostic> Of(Rule rule)
    {
        var tests = DayTests.Of(rule);
        return DaysOfJudgement(rule, tests)
            .Concat(OpenWindows(rule))
            .Concat(tests.All.Where(IsUndated).Select(t => DayDiagnostics.UndatedDay(t.Span, ConditionText.Of(t, rule.SubjectVariable))))
            .Concat(tests.All.Where(t => IsOfWholePeriod(t, rule)).Select(t => DayDiagnostics.WholePeriod(t.Span, ConditionText.Of(t, rule.SubjectVariable))));
    }

    private static IEnumerable<Diagnostic> DaysOfJudgement(Rule rule, DayTests tests) =>
        tests.HasDay ? tests.AsOf.Select(a => DayDiagnostics.MixedDays(a.Span, rule))
        : rule.DaysFrom is not null || rule.Subject.TimeField is not null ? tests.AsOf.Select(a => DayDiagnostics.AsOfOnEachDay(a.Span, rule))
        : [];

    // The law that ends took the window with it; under the law that goes on, the window does.
    private static IEnumerable<Diagnostic> OpenWindows(Rule rule)
    {
        if (rule.InForce.Until is not null || EndOfLaw(rule) is not { } ended)
        {
            return [];
        }

        var tests = DayTests.Of(rule.AppliesWhen).All;
        return tests.Exists(t => IsBound(t, isLower: false))
            ? []
            : tests.Where(t => IsBound(t, isLower: true)).Select(t => DayDiagnostics.OpenWindow(t.Span, rule, ended));
    }

    private static Citation? EndOfLaw(Rule rule)
    {
        var ended = rule.Basis.Where(c => c.InForce.Until is not null).MinBy(c => c.InForce.Until);
        return ended is not null && rule.Basis.Any(c => c.InForce.Until is null || c.InForce.Until > ended.InForce.Until) ? ended : null;
    }

    // The day evaluated stands on the left of a test; an upper end may be any value, a lower one counts where it is fixed.
    private static bool IsBound(ValueTest test, bool isLower) => test switch
    {
        Comparison { Operator: ComparisonOperator.AtLeast or ComparisonOperator.MoreThan } c => isLower && DayTests.IsDaily(c.Left) && DayTests.IsFixed(c.Right),
        Comparison { Operator: ComparisonOperator.AtMost or ComparisonOperator.LessThan or ComparisonOperator.Equal } c => !isLower && DayTests.IsDaily(c.Left),
        Containment { Operator: ContainmentOperator.Within } c => !isLower && DayTests.IsDaily(c.Left),
        _ => false,
    };

    private static bool IsUndated(ValueTest test) =>
        test is Comparison or Containment && !test.Operands.IsEmpty
        && ((DayTests.IsDaily(test.Left) && DayTests.IsFromWritten(test.Left) && test.Operands.All(DayTests.IsWritten)) || (DayTests.IsWritten(test.Left) && test.Operands.All(DayTests.IsDaily)));

    private static bool IsOfWholePeriod(ValueTest test, Rule rule) => test is Containment containment && containment.Operator switch
    {
        ContainmentOperator.Covers => containment.Right.Any(r => DayTests.IsPeriodOf(rule.Subject, r)),
        ContainmentOperator.Within => DayTests.IsPeriodOf(rule.Subject, containment.Left),
        _ => false,
    };
}
