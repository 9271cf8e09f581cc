using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation;

/// <summary>The time of the subject, cut to the part judged.</summary>
internal sealed class SubjectTime
{
    private readonly Entity? _subject;
    private FactValue? _value;

    /// <summary>Takes a value.</summary>
    /// <param name="field">The subject's time field.</param>
    /// <param name="value">Its value inside the part; <see langword="null"/> when it is not declared.</param>
    public SubjectTime(Field field, FactValue? value)
    {
        Field = field;
        _value = value;
        Word = Facts.Words.Word.Of(value);
    }

    /// <summary>Cuts the period of a subject.</summary>
    /// <param name="field">The subject's time field.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="from">The first end.</param>
    /// <param name="to">The last end.</param>
    public SubjectTime(Field field, Entity subject, PeriodEnd from, PeriodEnd to)
    {
        Field = field;
        _subject = subject;
        From = from;
        To = to;
        Word = Facts.Words.Word.Of(from, to);
    }

    /// <summary>Gets the subject's time field.</summary>
    public Field Field { get; }

    /// <summary>Gets the value inside the part; <see langword="null"/> when it is not declared.</summary>
    /// <remarks>Few ask for it: the words tell nearly all.</remarks>
    public FactValue? Value => _value ?? (_subject is null ? null : _value = new PeriodValue(From, To, _subject.Facts[Field]!.Span));

    /// <summary>Gets the value as a <see cref="Facts.Words.Word"/>; 0 where only the value tells.</summary>
    public long Word { get; }

    /// <summary>Gets the first end, where a period was cut.</summary>
    public PeriodEnd From { get; }

    /// <summary>Gets the last end, where a period was cut.</summary>
    public PeriodEnd To { get; }
}
