using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Execution;

/// <summary>The time of a subject, cut by each timeline of a section. It is filled again for the next subject.</summary>
internal sealed class SubjectCut
{
    private readonly List<List<SubjectPeriod>> _parts = [];
    private readonly List<bool> _undeclared = [];

    // Of subjects that have one part, in which the law is in force.
    private OnlyPart[] _only = new OnlyPart[1];

    private PlanSection? _section;
    private DateOnly _asOf;
    private long _results;

    /// <summary>Gets the parts.</summary>
    /// <param name="law">The place of the timeline they are cut by.</param>
    public ReadOnlySpan<SubjectPeriod> Parts(int law) => CollectionsMarshal.AsSpan(_parts[law]);

    /// <summary>Gets whether the subject has a time that is not declared.</summary>
    /// <param name="law">The place of the timeline that goes by it.</param>
    public bool IsUndeclared(int law) => _undeclared[law];

    /// <summary>Determines whether the time is one part, in which the rules are in force.</summary>
    /// <param name="law">The place of the timeline it is cut by.</param>
    /// <param name="first">The first day of the part.</param>
    /// <param name="isCertain">Whether the subject certainly existed in it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasOnePart(int law, out DateOnly first, out bool isCertain)
    {
        ref readonly var only = ref _only[law];
        (first, isCertain) = (only.First, only.IsCertain);
        return only.IsThere;
    }

    /// <summary>Cuts the time of the subjects of a section that have none: all alike, whatever is declared.</summary>
    /// <param name="subject">One of them.</param>
    /// <param name="section">The rules.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>How many results all rules of the section have for each.</returns>
    public long CutTimeless(Entity subject, PlanSection section, DateOnly asOf) =>
        ReferenceEquals(_section, section) && _asOf == asOf ? _results : Cut(subject, section, asOf, time: 0);

    /// <summary>Cuts the time of a subject by each timeline.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="section">The rules.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="time">The time as a word, where it has one; else 0.</param>
    /// <returns>How many results all rules of the section have for it.</returns>
    public long Cut(Entity subject, PlanSection section, DateOnly asOf, long time)
    {
        (_section, _asOf, _results) = (section, asOf, 0);
        for (var i = 0; i < section.Laws.Length; i++)
        {
            if (i == _parts.Count)
            {
                _parts.Add([]);
                _undeclared.Add(false);
            }

            var law = section.Laws[i];
            var word = law.DaysFrom is null ? time : 0;
            _undeclared[i] = word == 0 && law.IsUndeclared(subject, asOf);
            SubjectPeriods.Cut(subject, law, asOf, _parts[i], word);
            if (i == _only.Length)
            {
                Array.Resize(ref _only, 2 * i);
            }

            var parts = Parts(i);
            _only[i] = !_undeclared[i] && parts.Length == 1 && parts[0].State.IsActive ? new OnlyPart(parts[0].First, parts[0].IsCertain, IsThere: true) : default;
            _results += (long)section.RulesOfLaw[i] * Results(_undeclared[i], parts);
        }

        return _results;
    }

    // A rule has one result for each part in which it applies, and one where there is no such part.
    private static int Results(bool isUndeclared, ReadOnlySpan<SubjectPeriod> parts)
    {
        var active = 0;
        foreach (ref readonly var part in parts)
        {
            active += part.State.IsActive ? 1 : 0;
        }

        return active == 0 || isUndeclared ? 1 : active;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct OnlyPart(DateOnly First, bool IsCertain, bool IsThere);
}
