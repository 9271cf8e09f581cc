using Compliance.Evaluation.Live;
using Compliance.Findings;

namespace Compliance.Tests.Evaluation.Properties.Live;

/// <summary>Follows the events of a session: what stands, as far as they tell.</summary>
internal sealed class ToldChanges
{
    private readonly Dictionary<(string Rule, string Subject, DateOnly? From), string> _findings;
    private readonly HashSet<string> _questions;

    /// <summary>Begins with the report of a session.</summary>
    public ToldChanges(IComplianceSession session)
    {
        _findings = session.Report.Findings.ToDictionary(Key, f => f.Fingerprint);
        _questions = [.. session.Report.Questions.Select(q => q.Fact.Path)];
        session.FindingChanged += (_, e) => Follow(e.Change);
        session.QuestionChanged += (_, e) => Follow(e.Change);
    }

    public IEnumerable<string> Fingerprints => _findings.Values;

    public IEnumerable<string> Questions => _questions;

    private void Follow(FindingChange change)
    {
        switch (change.Kind)
        {
            case FindingChangeKind.Appeared:
                _findings.Add(Key(change.Finding), change.Fingerprint);
                break;
            case FindingChangeKind.Gone:
                _findings.Remove(Key(change.Finding)).Should().BeTrue();
                break;
            default:
                _findings[Key(change.Finding)].Should().Be(change.Before!.Fingerprint);
                _findings[Key(change.Finding)] = change.Fingerprint;
                break;
        }
    }

    private void Follow(QuestionChange change)
    {
        (change.Kind == QuestionChangeKind.Opened ? _questions.Add(change.Path) : _questions.Remove(change.Path)).Should().BeTrue();
        change.Question.Fact.Path.Should().Be(change.Path);
    }

    private static (string Rule, string Subject, DateOnly? From) Key(Finding finding) => (finding.Rule.Id, finding.Subject.Path, finding.Part.From);
}
