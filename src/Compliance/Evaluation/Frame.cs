using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation;

/// <summary>What the variables of one rule or definition stand for while it is tested, and the law of the part judged.</summary>
/// <remarks>A frame is used again and again for one subject after the other: testing a rule allocates nothing.</remarks>
internal sealed class Frame
{
    private ItemPlace?[]? _places;

    /// <summary>Creates a frame that stands for nothing yet.</summary>
    public Frame(EvaluationContext context, int depth)
    {
        Context = context;
        Subject = null!;
        Things = new Entity?[depth];
        Rows = new int[depth];
        Items = new FactValue?[depth];
        Keys = new Code?[depth];
    }

    /// <summary>Creates a frame.</summary>
    public Frame(EvaluationContext context, DateOnly lawDay, Entity subject, SubjectTime? subjectTime, int depth)
        : this(context, depth) => Enter(lawDay, subject, subjectTime);

    public EvaluationContext Context { get; }

    public DateOnly LawDay { get; private set; }

    public Entity Subject { get; private set; }

    /// <summary>Gets where the facts of the subject are, as words; 0 where they are not.</summary>
    public int SubjectRow { get; private set; }

    /// <summary>Gets the time of the subject inside the part judged, in place of the time it declares; <see langword="null"/> to take what it declares.</summary>
    public SubjectTime? SubjectTime { get; private set; }

    /// <summary>Gets the thing each variable stands for, by <see cref="Conditions.Variable.Index"/>; <see langword="null"/> where it stands for something else.</summary>
    public Entity?[] Things { get; }

    /// <summary>Gets where the facts of what each variable stands for are, as words; 0 where they are not.</summary>
    public int[] Rows { get; }

    /// <summary>Gets what each variable stands for that was written: an item of a list, the value of a map entry.</summary>
    public FactValue?[] Items { get; }

    /// <summary>Gets the keys of the variables that stand for map entries.</summary>
    public Code?[] Keys { get; }

    /// <summary>Gets the places of the variables that stand for items of fields; set only while explaining.</summary>
    public ItemPlace?[] Places => _places ??= new ItemPlace?[Items.Length];

    /// <summary>Lets the frame stand for a subject in a part of its time.</summary>
    public void Enter(DateOnly lawDay, Entity subject, SubjectTime? subjectTime) =>
        Enter(lawDay, subject, subjectTime, Context.Words.RowOf(subject));

    /// <summary>Lets the frame stand for a subject in a part of its time.</summary>
    /// <param name="lawDay">The day whose law is applied.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="subjectTime">Its time inside the part.</param>
    /// <param name="row">Where its facts are, as words.</param>
    public void Enter(DateOnly lawDay, Entity subject, SubjectTime? subjectTime, int row)
    {
        LawDay = lawDay;

        // Rules are asked of one subject one after the other.
        if (!ReferenceEquals(Subject, subject) || !ReferenceEquals(SubjectTime, subjectTime))
        {
            Subject = subject;
            SubjectTime = subjectTime;
            Things[0] = subject;
            Rows[0] = SubjectRow = row;
        }
    }

    /// <summary>Lets a variable stand for a thing.</summary>
    public void Stand(int variable, Entity? thing) => Stand(variable, thing, Context.Words.RowOf(thing));

    /// <summary>Lets a variable stand for a thing.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="row">Where its facts are, as words.</param>
    public void Stand(int variable, Entity? thing, int row)
    {
        Things[variable] = thing;
        Rows[variable] = row;
        Items[variable] = null;
    }

    /// <summary>Lets a variable stand for a value.</summary>
    public void Stand(int variable, FactValue? value)
    {
        var thing = (value as ReferenceValue)?.Target;
        Things[variable] = thing;
        Rows[variable] = Context.Words.RowOf(thing);
        Items[variable] = value;
    }

    /// <summary>Lets go of what it stood for.</summary>
    public void Clear()
    {
        Subject = null!;
        SubjectTime = null;
        SubjectRow = 0;
        Array.Clear(Things);
        Array.Clear(Rows);
        Array.Clear(Items);
        Array.Clear(Keys);
    }
}
