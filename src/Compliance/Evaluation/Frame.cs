using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Findings;
using Compliance.Types;

namespace Compliance.Evaluation;

/// <summary>The bindings of the variables of one rule or definition during its evaluation, and the day it is evaluated for.</summary>
/// <remarks>A frame is reused for one subject after the other: evaluating a rule allocates nothing.</remarks>
internal sealed class Frame
{
    private ItemPlace?[]? _places;

    /// <summary>Creates a frame without bindings.</summary>
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
    public Frame(EvaluationContext context, DateOnly day, Entity subject, int depth)
        : this(context, depth) => Enter(day, subject);

    public EvaluationContext Context { get; }

    /// <summary>Gets the day for which the rule is evaluated: its law, its thresholds, its facts.</summary>
    public DateOnly Day { get; private set; }

    public Entity Subject { get; private set; }

    /// <summary>Gets or sets the days of the finding that messages are written for.</summary>
    public EvaluatedPeriod? Part { get; set; }

    /// <summary>Gets the row of words that holds the facts of the subject; 0 where there is none.</summary>
    public int SubjectRow { get; private set; }

    /// <summary>Gets the facts of the declaration as words: those of the context since a subject is evaluated.</summary>
    public FactWords Words { get; private set; } = FactWords.None;

    /// <summary>Gets the thing each variable is bound to, by <see cref="Conditions.Expressions.Variable.Index"/>; <see langword="null"/> where it is not bound to a thing.</summary>
    public Entity?[] Things { get; }

    /// <summary>Gets the row of words that holds the facts of what each variable is bound to; 0 where there is none.</summary>
    public int[] Rows { get; }

    /// <summary>Gets the declared value each variable is bound to: an item of a list, the value of a map entry.</summary>
    public FactValue?[] Items { get; }

    /// <summary>Gets the keys of the variables that are bound to map entries.</summary>
    public Code?[] Keys { get; }

    /// <summary>Gets the places of the variables that are bound to items of fields; set only while explaining.</summary>
    public ItemPlace?[] Places => _places ??= new ItemPlace?[Items.Length];

    /// <summary>Evaluates a subject on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="subject">The subject.</param>
    public void Enter(DateOnly day, Entity subject) => Enter(day, subject, Context.Words.RowOf(subject));

    /// <summary>Evaluates a subject on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="row">Where its facts are, as words.</param>
    public void Enter(DateOnly day, Entity subject, int row)
    {
        Day = day;

        // Rules are evaluated for one subject one after the other.
        if (!ReferenceEquals(Subject, subject))
        {
            Begin(subject, row);
        }
    }

    /// <summary>Evaluates the same subject on another day.</summary>
    public void Turn(DateOnly day) => Day = day;

    /// <summary>Binds a variable to a thing.</summary>
    public void Stand(int variable, Entity? thing) => Stand(variable, thing, Context.Words.RowOf(thing));

    /// <summary>Binds a variable to a thing.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="row">Where its facts are, as words.</param>
    public void Stand(int variable, Entity? thing, int row)
    {
        Things[variable] = thing;
        Rows[variable] = row;
        Items[variable] = null;
    }

    /// <summary>Binds a variable to a value.</summary>
    public void Stand(int variable, FactValue? value)
    {
        var thing = (value as ReferenceValue)?.Target;
        Things[variable] = thing;
        Rows[variable] = Context.Words.RowOf(thing);
        Items[variable] = value;
    }

    private void Begin(Entity subject, int row)
    {
        Subject = subject;
        Things[0] = subject;
        Rows[0] = SubjectRow = row;
        Words = Context.Words;
    }

    /// <summary>Removes all bindings.</summary>
    public void Clear()
    {
        Subject = null!;
        Part = null;
        SubjectRow = 0;
        Words = FactWords.None;
        Array.Clear(Things);
        Array.Clear(Rows);
        Array.Clear(Items);
        Array.Clear(Keys);
    }
}
