using Compliance.Conditions.Expressions;
using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation.Gates;

/// <summary>What a gate tests: a field of the subject, of a nested object, of a thing the subject refers to, or of a single thing such as the company.</summary>
/// <param name="single">The single thing; <see langword="null"/> for the subject.</param>
/// <param name="path">The fields to follow; the last one is tested.</param>
internal sealed class GateOperand(EntityType? single, Field[] path)
{
    private readonly EntityType? _single = single;
    private readonly Field[] _path = path;

    // Nearly always it is a field of the subject.
    private readonly int _slot = single is null && path.Length == 1 ? path[0].Slot : -1;

    /// <summary>Gets the field that is tested.</summary>
    public Field Field => _path[^1];

    /// <summary>Determines whether two operands always have the same value.</summary>
    public bool IsSame(GateOperand other)
    {
        if (!ReferenceEquals(_single, other._single) || _path.Length != other._path.Length)
        {
            return false;
        }

        for (var i = 0; i < _path.Length; i++)
        {
            if (!ReferenceEquals(_path[i], other._path[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds the operand of an expression; <see langword="null"/> where it is none that a gate can test.</summary>
    public static GateOperand? Of(Expression expression)
    {
        var fields = 0;
        var target = expression;
        for (; target is FieldAccess access; target = access.Target)
        {
            fields++;
        }

        var single = (target as SingletonReference)?.Entity;
        if (fields == 0 || (single is null && target is not VariableReference { Variable.Index: 0 }))
        {
            return null;
        }

        var path = new Field[fields];
        for (target = expression; target is FieldAccess access; target = access.Target)
        {
            path[--fields] = access.Field;
        }

        return new GateOperand(single, path);
    }

    /// <summary>Reads the value as a word, without touching an object.</summary>
    /// <param name="row">Where the facts of the subject are, as words.</param>
    /// <param name="words">The facts of the declaration.</param>
    /// <param name="declaration">The declaration.</param>
    /// <returns>A <see cref="Word"/>; 0 where only the value tells.</returns>
    public long Read(int row, in FactWords words, Declaration declaration)
    {
        if (_slot >= 0)
        {
            return row == 0 ? 0 : words.At(row, _slot);
        }

        if (_single is not null)
        {
            row = declaration[_single].Items.IsEmpty ? 0 : words.RowOf(_single.Index, 0);
        }

        for (var i = 0; i < _path.Length - 1; i++)
        {
            var word = row == 0 ? 0 : words.At(row, _path[i].Slot);
            row = word <= 0 ? 0 : _path[i].Type is FactType.ReferenceType reference ? words.RowOf(reference.Target.Index, (int)word - 1) : (int)word;
        }

        return row == 0 ? 0 : words.At(row, Field.Slot);
    }

    /// <summary>Reads the value.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="declaration">The declaration.</param>
    /// <returns>The value; <see langword="null"/> where it is not declared, has a history, or its owner is not known.</returns>
    public FactValue? Read(Entity subject, Declaration declaration)
    {
        var facts = _single is null ? subject.Facts : declaration[_single].Items is [var only, ..] ? only.Facts : null;
        for (var i = 0; i < _path.Length - 1; i++)
        {
            facts = facts?.At(_path[i].Slot) switch
            {
                RecordValue nested => nested,
                ReferenceValue reference => reference.Target.Facts,
                _ => null,
            };
        }

        return facts?.At(Field.Slot) is { } value and not HistoryValue ? value : null;
    }
}
