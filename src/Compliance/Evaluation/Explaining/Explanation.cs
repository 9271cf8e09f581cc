using System.Collections.Immutable;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Evaluation.Nodes;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects what decided an outcome: facts with their places, facts that are not declared, thresholds.</summary>
/// <param name="purpose">What it is for: paths, names and values are put into words only where they are wanted.</param>
internal sealed class Explanation(ExplanationPurpose purpose)
{
    private readonly Dictionary<string, Evidence> _evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MissingFact> _missing = new(StringComparer.Ordinal);

    /// <summary>Gets the facts that decided, in the order they stand in the declaration, then by path.</summary>
    public ImmutableArray<Evidence> Evidence =>
        [.. _evidence.Values.OrderBy(e => e.Span.File is null).ThenBy(e => e.Span.Start).ThenBy(e => e.Path, StringComparer.Ordinal)];

    /// <summary>Gets the facts that are not declared and would decide, by path.</summary>
    public ImmutableArray<MissingFact> Missing => [.. _missing.Values.OrderBy(m => m.Path, StringComparer.Ordinal)];

    /// <summary>Gets whether nothing is collected: only the trace is wanted.</summary>
    public bool IsForTraceOnly => purpose == ExplanationPurpose.Trace;

    /// <summary>Gets whether the trace is wanted.</summary>
    public bool HasTrace => purpose != ExplanationPurpose.Question;

    /// <summary>Gets or sets whether facts that are not declared are asked for: only while an unknown condition is explained.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Gets whether a threshold that was not verified took part.</summary>
    public bool UsedUnverifiedParameter { get; private set; }

    /// <summary>Notes a value that has a place: as evidence when it is declared, as missing when not.</summary>
    /// <param name="node">The value's place.</param>
    /// <param name="frame">What the variables stand for.</param>
    /// <param name="value">The value.</param>
    /// <param name="owner">Where the thing stands that the value belongs to: there a missing value would be declared.</param>
    public void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        if (!Wants(value))
        {
            return;
        }

        var path = node.PathIn(frame);
        if (value is null)
        {
            if (!_missing.ContainsKey(path))
            {
                Ask(path, node.LabelIn(frame), owner);
            }
        }
        else if (purpose == ExplanationPurpose.Finding)
        {
            if (!_evidence.ContainsKey(path))
            {
                _evidence.Add(path, new Evidence(path, node.LabelIn(frame), value.Canonical, value.Display, value.Span));
            }
        }
        else
        {
            AskForMore(path, node.LabelIn(frame), value);
        }
    }

    /// <summary>Notes a list of things: as evidence what it holds, as missing when there may be others.</summary>
    public void Note(EntitySet set)
    {
        if (IsForTraceOnly)
        {
            return;
        }

        var (path, label) = set.Type.Cardinality == Vocabularies.EntityCardinality.Single
            ? (set.Type.Id, set.Type.Label)
            : (set.Type.CollectionId, set.Type.CollectionLabel);
        if (IsOpen && purpose == ExplanationPurpose.Question && set.State != EntitySetState.Complete)
        {
            var question = set.State == EntitySetState.Undeclared
                ? set.Type.Cardinality == Vocabularies.EntityCardinality.Single
                    ? new LocalizedText($"请申报“{label.Zh}”；没有的，写“无”。", $"Declare: {label.En}; write none if there is none.")
                    : new LocalizedText($"请申报全部“{label.Zh}”；没有的，写 []。", $"Declare all {label.En}; write [] if there are none.")
                : new LocalizedText($"请补全“{label.Zh}”，或确认没有其他。", $"Complete the list of {label.En}, or confirm that there are no others.");
            _missing.TryAdd(path, new MissingFact(path, question, set.Span));
        }

        if (purpose == ExplanationPurpose.Finding && set.State != EntitySetState.Undeclared && !_evidence.ContainsKey(path))
        {
            var (canonical, display) = Contents(set);
            _evidence.Add(path, new Evidence(path, label, canonical, display, set.Span));
        }
    }

    /// <summary>Notes a threshold.</summary>
    public void NoteParameter(Parameter parameter, ParameterValue? value)
    {
        UsedUnverifiedParameter |= value is not null && value.Verification != Verification.Verified;
        if (value is null && IsOpen && purpose == ExplanationPurpose.Question)
        {
            _missing.TryAdd(
                $"parameter {parameter.Id}",
                new MissingFact(
                    $"parameter {parameter.Id}",
                    new LocalizedText($"参数“{parameter.Label.Zh}”在所判断的期间没有数值。", $"The parameter '{parameter.Label.En}' has no value in the part judged."),
                    parameter.Span));
        }
    }

    /// <summary>Notes a fact that is not declared.</summary>
    public void Ask(string path, LocalizedText label, SourceSpan span)
    {
        if (IsOpen && purpose == ExplanationPurpose.Question)
        {
            _missing.TryAdd(
                path,
                new MissingFact(path, new LocalizedText($"请申报：{label.Zh}。", $"Please declare: {label.En}."), span));
        }
    }

    // What is declared but not in full is asked for again.
    private void AskForMore(string path, LocalizedText label, FactValue value)
    {
        if (value is PeriodValue period)
        {
            AskForEnds(path, label, period);
        }
        else
        {
            _missing.TryAdd(path, new MissingFact(
                path,
                new LocalizedText($"请补全：{label.Zh}，或确认没有其他。", $"Complete the list: {label.En}, or confirm that there are no others."),
                value.Span));
        }
    }

    // A finding shows what is declared; an open result asks for what is not.
    private bool Wants(FactValue? value) => purpose switch
    {
        ExplanationPurpose.Trace => false,
        ExplanationPurpose.Finding => value is not null,
        _ => IsOpen && value switch
        {
            null => true,
            PeriodValue period => period.From.State == PeriodEndState.Undeclared || period.To.State == PeriodEndState.Undeclared,
            ListValue list => !list.IsComplete,
            _ => false,
        },
    };

    // A long list is told by its length; a reader does not read more.
    private static (string Canonical, LocalizedText Display) Contents(EntitySet set)
    {
        const int Shown = 20;
        if (set.Items.Length > Shown)
        {
            var count = set.Items.Length;
            return (string.Create(CultureInfo.InvariantCulture, $"[{count}]"), new LocalizedText($"共 {count} 项", $"{count} items"));
        }

        var ids = string.Join(", ", set.Items.Select(i => i.Id).Order(StringComparer.Ordinal));
        var names = set.Items.Select(i => i.DisplayName).ToList();
        return ($"[{ids}]", names.Count == 0
            ? new LocalizedText("无", "none")
            : new LocalizedText(string.Join("、", names), string.Join(", ", names)));
    }

    // A period with an end that is not declared is evidence and a question at once.
    private void AskForEnds(string path, LocalizedText label, PeriodValue period)
    {
        if (period.From.State == PeriodEndState.Undeclared)
        {
            Ask($"{path}.from", new LocalizedText($"{label.Zh}的开始日", $"{label.En}, first day"), period.Span);
        }

        if (period.To.State == PeriodEndState.Undeclared)
        {
            Ask($"{path}.to", new LocalizedText($"{label.Zh}的结束日（仍在进行的写 open）", $"{label.En}, last day (open when it goes on)"), period.Span);
        }
    }
}
