using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Nodes;

/// <summary>A field of the thing a reference points to, or of a nested object.</summary>
internal sealed class FieldNode(ValueNode target, Field field) : ValueNode, IPathNode
{
    private readonly bool _isTime = field.Owner is EntityType entity && ReferenceEquals(entity.TimeField, field);

    public override FactValue? Evaluate(Frame frame)
    {
        switch (target.Evaluate(frame))
        {
            case ReferenceValue reference:
                // Inside a part, the subject's own time is that part.
                return _isTime && frame.SubjectTime is { } time && ReferenceEquals(reference.Target, frame.Subject)
                    ? time.Value
                    : reference.Target.Facts.Slots[field.Slot];
            case RecordValue record:
                return record.Slots[field.Slot];
            case NoneValue none:
                return none;
            default:
                return null;
        }
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        switch (target.Evaluate(frame))
        {
            // The whole declared time is the evidence, not the part of it that was judged.
            case ReferenceValue reference:
                explanation.Note(this, frame, reference.Target.Facts.Slots[field.Slot], reference.Target.Span);
                break;
            case RecordValue record:
                explanation.Note(this, frame, record.Slots[field.Slot], record.Span);
                break;
            case NoneValue:
                target.Explain(frame, explanation);
                break;
            default:
                // The thing itself is not declared: ask for the field, which is what decides.
                explanation.Note(this, frame, value: null, frame.Subject.Span);
                break;
        }
    }

    public string PathIn(Frame frame) => target.Evaluate(frame) is ReferenceValue reference
        ? $"{reference.Target.Path}.{field.Id}"
        : $"{((IPathNode)target).PathIn(frame)}.{field.Id}";

    public LocalizedText LabelIn(Frame frame)
    {
        var owner = target.Evaluate(frame) is ReferenceValue reference
            ? reference.Target.Label
            : ((IPathNode)target).LabelIn(frame);
        return new LocalizedText($"{owner.Zh} · {field.Label.Zh}", $"{owner.En} · {field.Label.En}");
    }
}
