using Compliance.Findings;
using Compliance.Findings.Explanations;

namespace Compliance.Evaluation.Live;

/// <summary>What a change of facts, or of the day of the judgement, did to one question.</summary>
public sealed class QuestionChange
{
    private readonly ComplianceReport _report;

    internal QuestionChange(QuestionChangeKind kind, string path, ComplianceReport report) => (Kind, Path, _report) = (kind, path, report);

    /// <summary>Gets whether it was opened or settled.</summary>
    public QuestionChangeKind Kind { get; }

    /// <summary>Gets the path of the fact that is asked for, as <c>activities[wallet].kind</c>; it is that of <see cref="MissingFact.Path"/>.</summary>
    public string Path { get; }

    /// <summary>Gets the question as it stands in the report, or as it last stood.</summary>
    /// <remarks>The questions of the report are put into words when one is first read.</remarks>
    public Question Question => _report.Questions.First(q => q.Fact.Path == Path);

    /// <summary>Gets what happened, and the path.</summary>
    public override string ToString() => $"{Kind}: {Path}";
}
