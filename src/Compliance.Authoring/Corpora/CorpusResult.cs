using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Authoring.Corpora;

/// <summary>How one declaration of a corpus went.</summary>
/// <param name="File">The file.</param>
/// <param name="Unexpected">Violations and critical cautions that the file does not list, in the order of the results.</param>
/// <param name="Missed">What the file lists and was not found so, in the order written.</param>
/// <param name="Diagnostics">Mistakes in the declaration given; with an error it was not judged.</param>
public sealed record CorpusResult(CorpusFile File, ImmutableArray<RuleResult> Unexpected, ImmutableArray<MissedFinding> Missed, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Gets whether no rule was satisfied or found anything: then nothing was decided, which is a failure and not a pass.</summary>
    public bool NothingDecided { get; init; }

    /// <summary>Gets whether the declaration was judged; otherwise it neither passed nor failed.</summary>
    public bool HasRun => !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets whether the declaration was judged and all is as expected.</summary>
    public bool Passed => HasRun && !NothingDecided && Unexpected.IsEmpty && Missed.IsEmpty;

    /// <summary>Gets the file, and whether it passed.</summary>
    public override string ToString() => $"{File}: {(Passed ? "passed" : "failed")}";
}
