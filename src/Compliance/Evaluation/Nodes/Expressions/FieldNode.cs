using System.Runtime.CompilerServices;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A field of the thing a reference points to, or of a nested object.</summary>
internal sealed class FieldNode(ValueNode target, Field field) : ValueNode, IPathNode
{
    private readonly int _variable = target is ItemNode item ? item.Variable : -1;
    private readonly int _slot = field.Slot;
    private readonly ulong _mark = FactWords.MarkOf(field.Slot);
    private readonly bool _isObject = field.Type.Kind == FactTypeKind.Object;
    private readonly bool _isDay = field.Type.Kind == FactTypeKind.Date;
    private readonly bool _isOnLine = field.Type.IsNumeric || field.Type.Kind == FactTypeKind.Date;

    private FieldName? _name;

    // The place of the entity a reference points to.
    private readonly int _thing = field.Type is FactType.ReferenceType reference ? reference.Target.Index : -1;

    /// <summary>Gets whether it is a field of what a variable is bound to.</summary>
    public bool IsOfVariable => _variable >= 0;

    /// <summary>Gets whether its values are numbers.</summary>
    public bool IsNumber { get; } = field.Type.IsNumeric;

    /// <summary>Gets the place of the field among those of its thing.</summary>
    public int Slot => _slot;

    public override FactValue? Evaluate(Frame frame)
    {
        if (OfVariable(frame) is { } thing)
        {
            return Histories.On(thing.Facts.At(_slot), frame, this);
        }

        switch (target.Evaluate(frame))
        {
            case ReferenceValue pointer:
                return Histories.On(pointer.Target.Facts.At(_slot), frame, this);
            case RecordValue record:
                return Histories.On(record.At(_slot), frame, this);
            case NoneValue none:
                return none;
            default:
                return null;
        }
    }

    // Nearly always it is a field of what a variable is bound to.
    private Entity? OfVariable(Frame frame) => _variable >= 0 ? frame.Things[_variable] : null;

    private Entity? ThingIn(Frame frame) => OfVariable(frame) ?? (target.Evaluate(frame) as ReferenceValue)?.Target;

    public override long Word(Frame frame) => Read(frame);

    /// <summary>Does what <see cref="Word"/> does; for tests of which nearly all are of fields.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Read(Frame frame)
    {
        // Row 0 has no words.
        var variable = _variable;
        return frame.Words.At(variable >= 0 ? frame.Rows[variable] : target.Row(frame), _mark);
    }

    /// <summary>Does what <see cref="Word"/> does where <see cref="IsOfVariable"/>; nothing is called, so that a test of such a field has few registers to save.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadOfVariable(Frame frame) => frame.Words.At(frame.Rows[_variable], _mark);

    // Where the facts of its thing are.
    private int RowOf(Frame frame) => _variable >= 0 ? frame.Rows[_variable] : target.Row(frame);

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
            number = _isDay ? Facts.Words.Word.DayOf(word) : Facts.Words.Word.NumberOf(word);
            return true;
        }

        return base.TryNumber(frame, out number);
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        if (ThingIn(frame) is { } thing)
        {
            // What has a word is declared, once for all days: its value is read when somebody wants to see it.
            var row = RowOf(frame);
            if (row != 0 && frame.Context.Words.At(row, _slot) != 0)
            {
                explanation.NoteDeclared(this, frame, thing, row);
            }
            else
            {
                explanation.Note(this, frame, thing, Histories.On(thing.Facts.At(_slot), frame, this));
            }

            return;
        }

        switch (target.Evaluate(frame))
        {
            case RecordValue record:
                explanation.Note(this, frame, Histories.On(record.At(_slot), frame, this), record.Span);
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

    /// <summary>Gets the value that is declared of a thing; <see langword="null"/> where there is none.</summary>
    public FactValue? DeclaredOf(Entity thing) => thing.Facts.At(_slot);

    /// <summary>Gets the path of the field of a thing.</summary>
    public string PathOf(Entity thing) => $"{thing.Path}.{field.Id}";

    /// <summary>Gets the same as the thing and the name of the field.</summary>
    public FactPlace PlaceOf(Entity thing) => new(thing, NameBelow(outer: null));

    public string PathIn(Frame frame) => ThingIn(frame) is { } thing
        ? PathOf(thing)
        : $"{((IPathNode)target).PathIn(frame)}.{field.Id}";

    public FactPlace PlaceIn(Frame frame)
    {
        if (ThingIn(frame) is { } thing)
        {
            return PlaceOf(thing);
        }

        var outer = ((IPathNode)target).PlaceIn(frame);
        return outer with { Field = NameBelow(outer.Field) };
    }

    // Nearly always it stands below the same field. Two threads may both write the name: the names are equal.
    private FieldName NameBelow(FieldName? outer) =>
        _name is { } known && ReferenceEquals(known.Outer, outer) ? known : _name = new FieldName(outer, field.Label);
}
