using Compliance.Binding;
using Compliance.Conditions;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Yaml;

namespace Compliance.Rules.Loading;

/// <summary>Reads single conditions of the rule language against rules that are loaded.</summary>
public static class ConditionReader
{
    /// <summary>Reads a condition, as it would stand in a rule under <c>applies_when</c>.</summary>
    /// <param name="rulebook">The rules: terms and thresholds of all packs can be named. Working days are those of the calendar of the packs, where all have the same.</param>
    /// <param name="subject">The entity it is about.</param>
    /// <param name="text">The condition in YAML, as <c>{ amount: { at_least: 500000 } }</c>.</param>
    /// <param name="name">What messages call the text.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The condition; <see langword="null"/> after a mistake.</returns>
    public static Condition? Read(Rulebook rulebook, EntityType subject, string text, string name, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var before = diagnostics.Count;
        var root = YamlReader.Read(new SourceFile(name, text), ReadLimits.Authored, diagnostics);
        if (root is null || diagnostics.HasErrorsSince(before))
        {
            return null;
        }

        var context = new BindingContext(rulebook.Vocabulary, Parameters(rulebook), Definitions(rulebook), diagnostics)
        {
            Calendars = Calendars(rulebook),
            CalendarOf = _ => rulebook.Packs.Select(p => p.Calendar).OfType<WorkCalendar>().Distinct().ToList() is [var only] ? only : null,
        };
        var condition = new ConditionBinder(context, BindingScope.ForSubject(subject)).Bind(root);
        return diagnostics.HasErrorsSince(before) ? null : condition;
    }

    private static NamedTable<Parameter> Parameters(Rulebook rulebook)
    {
        var table = new NamedTable<Parameter>();
        foreach (var parameter in rulebook.Packs.SelectMany(p => p.Parameters))
        {
            table.Add(parameter.Id, parameter);
            table.Add(parameter.Label.Zh, parameter);
        }

        return table;
    }

    private static DefinitionTable Definitions(Rulebook rulebook)
    {
        var table = new DefinitionTable();
        foreach (var definition in rulebook.Packs.SelectMany(p => p.Definitions))
        {
            table.Add(definition);
        }

        return table;
    }

    private static NamedTable<WorkCalendar> Calendars(Rulebook rulebook)
    {
        var table = new NamedTable<WorkCalendar>();
        foreach (var calendar in rulebook.Calendars)
        {
            table.Add(calendar.Id, calendar);
        }

        return table;
    }
}
