using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Time;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Rules;

namespace Compliance.Reasoning.Questions;

/// <summary>Finds the days of the judgement on which something may be so that is not so on others.</summary>
/// <remarks>
/// A subject with days of its own is judged on all of them up to the day of the judgement. Without, and where a condition reads the day of the judgement, the law and the
/// days that the rule names decide: the last day of each state of the law, and the days around each day that is named and each that lies named durations from it.
/// </remarks>
internal sealed class JudgementDays : ConditionWalker
{
    private const int HoursOfDay = 24;
    private const int MostDays = 48;
    private const int MonthsOfYear = 12;
    private static readonly HashSet<(int Months, int Days)> None = [(0, 0)];
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly SortedSet<DateOnly> _named = [];
    private readonly HashSet<(int Months, int Days)> _durations = [(0, 0)];
    private bool _readsAsOf;
    private bool _countsWorkingDays;

    private JudgementDays()
    {
    }

    /// <summary>Gets the days, the last first.</summary>
    public IReadOnlyList<DateOnly> Days { get; private set; } = [];

    /// <summary>Gets whether the outcome may depend on no other day.</summary>
    public bool AreAll { get; private set; } = true;

    /// <summary>Finds the days.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="moved">A threshold or term that is moved.</param>
    /// <param name="asOf">A day to ask about in any case.</param>
    public static JudgementDays Of(IReadOnlyList<Rule> rules, MovedTerm? moved, DateOnly asOf)
    {
        var found = new JudgementDays();
        foreach (var rule in rules)
        {
            rule.WalkConditions(found);
        }

        found.Add(moved);
        var states = rules.SelectMany(r => LawTimeline.Of(r).States).ToList();
        var changes = states.Select(s => s.From).Where(d => d > DateOnly.MinValue).ToList();

        // Law that is still to come is asked about too: a year into it.
        var last = changes.Where(d => d >= asOf).Select(d => d.AddYears(1)).Append(asOf).Max();
        var days = new SortedSet<DateOnly> { last };
        var isDated = rules.All(r => (r.DaysFrom ?? r.Subject.TimeField) is not null);
        if (!isDated)
        {
            days.UnionWith(changes.SelectMany(d => (DateOnly[])[d.AddDays(-1), d]));
        }

        if (!isDated || found._readsAsOf)
        {
            days.UnionWith(found.NamedAndMoved().SelectMany(d => (DateOnly[])[d.AddDays(-1), d, d.AddDays(1)]));
            found.AreAll = found._named.Count == 0 || !(found._countsWorkingDays || found.IsMuch);
        }

        // Before the law the rule says nothing, whatever it is.
        var first = states.Where(s => s.IsActive).Select(s => s.From).DefaultIfEmpty(asOf).Min();
        found.Days = [.. days.Where(d => d <= last && (first == DateOnly.MinValue || d >= first.AddDays(-1)) && JudgementDay.IsPossible(d)).Reverse()];
        return found;
    }

    /// <inheritdoc/>
    protected override void OnAsOf(AsOfDay expression) => _readsAsOf = true;

    /// <inheritdoc/>
    protected override void OnLiteral(Literal expression)
    {
        Add(expression.Value);
    }

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => Add(expression.Parameter);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    private void Add(MovedTerm? moved)
    {
        Walk(moved?.When);
        Walk(moved?.Value);
        if (moved?.Substitute is { } parameter)
        {
            Add(parameter);
        }
    }

    private void Add(Parameter parameter)
    {
        foreach (var value in parameter.Values)
        {
            Add(value.Value);
        }
    }

    private void Add(FactValue value)
    {
        switch (value)
        {
            case DateValue { Value: var day } when day > DateOnly.MinValue && day < DateOnly.MaxValue:
                _named.Add(day);
                break;
            case DurationValue duration:
                _durations.Add((duration.Months, duration.Days + (duration.Hours / HoursOfDay)));
                _countsWorkingDays |= duration.WorkingDays > 0;
                break;
        }
    }

    // Two durations one after the other, where that leaves few days; else one.
    private bool IsMuch => _named.Count * _durations.Count * _durations.Count > MostDays;

    private IEnumerable<DateOnly> NamedAndMoved() =>
        from day in _named
        from one in _durations
        from other in IsMuch ? None : _durations
        from sign in (int[])[1, -1]
        let months = sign * (one.Months + other.Months)
        let days = sign * (one.Days + other.Days)
        let moved = Move(day, months, days)
        where moved is not null
        select moved.Value;

    private static DateOnly? Move(DateOnly day, int months, int days)
    {
        var month = (day.Year * MonthsOfYear) + day.Month + months;
        return month > MonthsOfYear && month < DateOnly.MaxValue.Year * MonthsOfYear ? day.AddMonths(months).AddDays(days) : null;
    }
}
