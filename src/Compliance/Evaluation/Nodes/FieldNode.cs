using Compliance.Evaluation.Explaining;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>A field of the thing a reference points to, or of a nested object.</summary>
internal sealed class FieldNode(ValueNode target, Field field) : ValueNode, IPathNode
{
    private readonly int _variable = target is ItemNode item ? item.Variable : -1;
    private readonly int _slot = field.Slot;
    private readonly bool _isTime = field.Owner is EntityType entity && ReferenceEquals(entity.TimeField, field);
    private readonly bool _isObject = field.Type.Kind == FactTypeKind.Object;
    private readonly bool _isOnLine = field.Type.IsNumeric || field.Type.Kind == FactTypeKind.Date;

    private FieldName? _name;

    // The place of the entity a reference points to.
    private readonly int _thing = field.Type is FactType.ReferenceType reference ? reference.Target.Index : -1;

    public override FactValue? Evaluate(Frame frame)
    {
        if (OfVariable(frame) is { } thing)
        {
            return Of(thing, frame);
        }

        switch (target.Evaluate(frame))
        {
            case ReferenceValue pointer:
                return Of(pointer.Target, frame);
            case RecordValue record:
                return record.At(_slot);
            case NoneValue none:
                return none;
            default:
                return null;
        }
    }

    // Nearly always it is a field of what a variable stands for.
    private Entity? OfVariable(Frame frame) => _variable >= 0 ? frame.Things[_variable] : null;

    private Entity? ThingIn(Frame frame) => OfVariable(frame) ?? (target.Evaluate(frame) as ReferenceValue)?.Target;

    // Inside a part, the subject's own time is that part.
    private FactValue? Of(Entity thing, Frame frame) =>
        _isTime && frame.SubjectTime is { } time && ReferenceEquals(thing, frame.Subject) ? time.Value : thing.Facts.At(_slot);

    public override long Word(Frame frame)
    {
        var row = target.Row(frame);
        if (row == 0)
        {
            return 0;
        }

        return _isTime && row == frame.SubjectRow && frame.SubjectTime is { } time ? time.Word : frame.Context.Words.At(row, _slot);
    }

    public override int Row(Frame frame)
    {
        var word = _isObject || _thing >= 0 ? Word(frame) : 0;
        if (word <= 0)
        {
            return 0;
        }

        return _isObject ? (int)word : frame.Context.Words.RowOf(_thing, (int)word - 1);
    }

    public override bool TryNumber(Frame frame, out decimal number)
    {
        if (_isOnLine && Word(frame) is > 0 and var word)
        {
            number = Facts.Words.Word.NumberOf(word);
            return true;
        }

        return base.TryNumber(frame, out number);
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        // The whole declared time is the evidence, not the part of it that was judged.
        if (ThingIn(frame) is { } thing)
        {
            explanation.Note(this, frame, thing.Facts.At(_slot), thing.Span);
            return;
        }

        switch (target.Evaluate(frame))
        {
            case RecordValue record:
                explanation.Note(this, frame, record.At(_slot), record.Span);
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

    public string PathIn(Frame frame) => ThingIn(frame) is { } thing
        ? $"{thing.Path}.{field.Id}"
        : $"{((IPathNode)target).PathIn(frame)}.{field.Id}";

    public FactPlace PlaceIn(Frame frame)
    {
        if (ThingIn(frame) is { } thing)
        {
            return new FactPlace(thing, NameBelow(outer: null));
        }

        var outer = ((IPathNode)target).PlaceIn(frame);
        return outer with { Field = NameBelow(outer.Field) };
    }

    // Nearly always it stands below the same field. Two threads may both write the name: they are alike.
    private FieldName NameBelow(FieldName? outer) =>
        _name is { } known && ReferenceEquals(known.Outer, outer) ? known : _name = new FieldName(outer, field.Label);
}
