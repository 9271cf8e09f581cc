using System.Collections.Immutable;
using Compliance.Authoring.Linting.Checks;
using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>Looks for what a rulebook says that can be read and is still a mistake: contradictions, dead conditions, gaps in time, unused names.</summary>
/// <remarks>It reports only what is certain for every declaration. Where it cannot tell, it says nothing.</remarks>
public static class RulebookLint
{
    private static readonly Func<LintedRulebook, IEnumerable<Diagnostic>>[] Checks =
    [
        Reachability.Check,
        Conflicts.Check,
        Repetitions.Check,
        RuleVersions.Check,
        BasisGaps.Check,
        Thresholds.Check,
        CalendarYears.Check,
        LapsedLaw.Check,
        WeakBasis.Check,
        SourceRegister.Check,
        Languages.Check,
        MessagePlaces.Check,
        UnusedTerms.Check,
        UnusedSources.Check,
        UnusedVocabulary.Check,
        MitigationClauses.Check,
        DaysMeant.Check,
        UndeclaredNeeds.Check,
        EachWithEach.Check,
    ];

    /// <summary>Checks a rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="asOf">The day on which law is looked at as in force or not.</param>
    /// <remarks>Of a narrowed rulebook only what lies in the files of what is chosen is reported; it is judged beside all other rules, with which it may conflict.</remarks>
    /// <returns>What was found, by file and place: errors and warnings are mistakes, notes are worth knowing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>.</exception>
    public static ImmutableArray<Diagnostic> Check(Rulebook rulebook, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        JudgementDay.ThrowIfImpossible(asOf);
        var linted = LintedRulebook.Read(rulebook.Whole, asOf);
        var found = new DiagnosticBag();
        foreach (var check in Checks)
        {
            found.AddRange(check(linted));
        }

        var scope = new LintScope(rulebook);
        return [.. found.ToSorted().Where(scope.Holds)];
    }
}
