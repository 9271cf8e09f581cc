using Compliance.Declarations;
using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation;

/// <summary>What the variables of one rule or definition stand for while it is tested, and the law of the part judged.</summary>
internal sealed class Frame
{
    public Frame(EvaluationContext context, DateOnly lawDay, Entity subject, SubjectTime? subjectTime, int depth)
    {
        Context = context;
        LawDay = lawDay;
        Subject = subject;
        SubjectTime = subjectTime;
        Items = new FactValue?[depth];
        Keys = new Code?[depth];
        Paths = new string?[depth];
        Items[0] = subject.Self;
    }

    public EvaluationContext Context { get; }

    public DateOnly LawDay { get; }

    public Entity Subject { get; }

    /// <summary>Gets the time of the subject inside the part judged, in place of the time it declares; <see langword="null"/> to take what it declares.</summary>
    public SubjectTime? SubjectTime { get; }

    /// <summary>Gets what each variable stands for, by <see cref="Conditions.Variable.Index"/>.</summary>
    public FactValue?[] Items { get; }

    /// <summary>Gets the keys of the variables that stand for map entries.</summary>
    public Code?[] Keys { get; }

    /// <summary>Gets the paths of the variables that stand for items of fields; set only while explaining.</summary>
    public string?[] Paths { get; }
}
