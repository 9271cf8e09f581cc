using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation;

/// <summary>The time of the subject, cut to the part judged.</summary>
internal sealed class SubjectTime
{
    private Entity? _subject;
    private FactValue? _value;

    /// <summary>Creates a time that is to be cut.</summary>
    public SubjectTime() => Field = null!;

    /// <summary>Takes a value.</summary>
    /// <param name="field">The subject's time field.</param>
    /// <param name="value">Its value inside the part; <see langword="null"/> when it is not declared.</param>
    public SubjectTime(Field field, FactValue? value)
    {
        Field = field;
        _value = value;
        Word = Facts.Words.Word.Of(value);
    }

    /// <summary>Gets the subject's time field.</summary>
    public Field Field { get; private set; }

    /// <summary>Gets the value inside the part; <see langword="null"/> when it is not declared.</summary>
    /// <remarks>Few ask for it: the word tells nearly all.</remarks>
    public FactValue? Value => _value ?? (_subject is null ? null : _value = new PeriodValue(From, To, _subject.Facts[Field]!.Span));

    /// <summary>Gets the value as a <see cref="Facts.Words.Word"/>; 0 where only the value tells.</summary>
    public long Word { get; private set; }

    /// <summary>Gets the first end, where a period was cut.</summary>
    public PeriodEnd From { get; private set; }

    /// <summary>Gets the last end, where a period was cut.</summary>
    public PeriodEnd To { get; private set; }

    /// <summary>Cuts the period of a subject.</summary>
    public void Cut(Field field, Entity subject, PeriodEnd from, PeriodEnd to)
    {
        (Field, _subject, _value) = (field, subject, null);
        (From, To) = (from, to);
        Word = Facts.Words.Word.Of(from, to);
    }

    /// <summary>Gets a time that stays what it is: this one may become that of another subject.</summary>
    public SubjectTime ToKept()
    {
        var kept = new SubjectTime(Field, _value);
        if (_subject is not null)
        {
            kept.Cut(Field, _subject, From, To);
        }

        return kept;
    }

    /// <summary>Lets go of the subject.</summary>
    public void Clear() => (_subject, _value) = (null, null);
}
