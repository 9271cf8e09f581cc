using Compliance.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Law;
using Compliance.Text;
using Compliance.Vocabularies;

namespace Compliance.Conditions.Binding;

/// <summary>What every part of a rulebook is bound against, and where mistakes go.</summary>
/// <param name="Vocabulary">Entities, fields, codes, regions.</param>
/// <param name="Parameters">The thresholds of all packs.</param>
/// <param name="Definitions">The defined terms of all packs.</param>
/// <param name="Diagnostics">Where mistakes go.</param>
internal sealed record BindingContext(Vocabulary Vocabulary, NamedTable<Parameter> Parameters, DefinitionTable Definitions, DiagnosticBag Diagnostics)
{
    /// <summary>Gets the calendars of working days.</summary>
    public NamedTable<WorkCalendar> Calendars { get; init; } = new();

    /// <summary>Gets what finds the calendar of the pack that a place belongs to; <see langword="null"/> where it names none.</summary>
    public Func<SourceSpan, WorkCalendar?> CalendarOf { get; init; } = static _ => null;

    /// <summary>Gets the reader of values written out.</summary>
    public ValueParser Values { get; } = new(Vocabulary, Diagnostics);
}
