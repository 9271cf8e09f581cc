using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds calendars of working days.</summary>
internal sealed class CalendarBinder(CitationBinder citations, DiagnosticBag diagnostics)
{
    private readonly IdRegister _ids = new(LawNames.Calendar, diagnostics);

    /// <summary>Gets the calendars bound so far.</summary>
    public NamedTable<WorkCalendar> Calendars { get; } = new();

    /// <summary>Gets the calendars without a mistake.</summary>
    public IEnumerable<WorkCalendar> Bound => Calendars.Things;

    /// <summary>Binds one file.</summary>
    public void Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, CalendarShapes.Calendar, diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = _ids.Read(idNode);
        var label = ScalarReading.Localized(reader.Required(LawKeywords.Label), diagnostics);
        var weekendNodes = ScalarReading.Items(reader.Required(LawKeywords.Weekend), diagnostics);
        ImmutableArray<DayOfWeek> weekend =
            [.. weekendNodes.Select(n => ScalarReading.Word(n, LawKeywords.DaysOfWeek, LawNames.DayOfWeek, diagnostics)).OfType<DayOfWeek>()];
        var yearsNode = reader.Required(LawKeywords.Years);
        var yearNodes = ScalarReading.Items(yearsNode, diagnostics);
        var years = yearNodes.Select(n => Year(n, weekend)).ToList();
        reader.Finish();
        if (yearNodes.IsEmpty && yearsNode is SequenceNode)
        {
            diagnostics.Add(RuleDiagnostics.CalendarWithoutYears(yearsNode.Span));
        }

        if ((id ?? (idNode as ScalarNode)?.Text) is not { } name)
        {
            return;
        }

        var isUsable = id is not null && label is not null && weekend.Length == weekendNodes.Length
            && years.Count > 0 && !years.Contains(null) && AreInOrder(years);
        Calendars.Add(name, isUsable ? new WorkCalendar(id!, label!, weekend, [.. years.OfType<CalendarYear>()], root.Span) : null);
    }

    /// <summary>Finds a calendar by its id; an unknown one is reported.</summary>
    public WorkCalendar? Find(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } id)
        {
            return null;
        }

        if (!Calendars.TryFind(id, out var calendar))
        {
            diagnostics.Add(RuleDiagnostics.UnknownCalendar(node!.Span, id, Calendars.Names));
        }

        return calendar;
    }

    private CalendarYear? Year(LocatedNode node, ImmutableArray<DayOfWeek> weekend)
    {
        if (MappingReader.Open(node, CalendarShapes.Year, diagnostics) is not { } reader)
        {
            return null;
        }

        var yearNode = reader.Required(LawKeywords.Year);
        var year = Number(yearNode);
        var citation = citations.Bind(reader, node.Span, inForce: null);
        var status = ScalarReading.Word(reader.Required(LawKeywords.Status), WordsOfLaw.Verifications, LawNames.Verification, diagnostics);
        var off = Days(reader.Optional(LawKeywords.Off), year);
        var workedNode = reader.Optional(LawKeywords.Worked);
        var worked = Days(workedNode, year);
        reader.Finish();
        if (year is null || citation is null || status is null || off is null || worked is null)
        {
            return null;
        }

        foreach (var day in worked.Value)
        {
            if (!weekend.Contains(day.DayOfWeek) || off.Value.Contains(day))
            {
                diagnostics.Add(RuleDiagnostics.WorkedDayOfNoWeekend(workedNode!.Span, day));
                return null;
            }
        }

        return new CalendarYear(year.Value, citation, status.Value, off.Value, worked.Value, node.Span);
    }

    private int? Number(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (text.Length == 4 && text.All(char.IsAsciiDigit) && text[0] != '0')
        {
            return (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + text[3] - '0';
        }

        diagnostics.Add(RuleDiagnostics.YearExpected(node!.Span, text));
        return null;
    }

    private ImmutableArray<DateOnly>? Days(LocatedNode? node, int? year)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>();
        foreach (var item in ScalarReading.Items(node, diagnostics))
        {
            if (ScalarReading.Text(item, diagnostics) is not { } text)
            {
                return null;
            }

            var dots = text.IndexOf("..", StringComparison.Ordinal);
            if (!IsoDay.TryParse(dots < 0 ? text : text[..dots], out var from) || !IsoDay.TryParse(dots < 0 ? text : text[(dots + 2)..], out var to) || to < from)
            {
                diagnostics.Add(RuleDiagnostics.DaysExpected(item.Span, text));
                return null;
            }

            // What is moved for the first of January may lie in the December before.
            if (year is { } own && !(LiesIn(from, own) && LiesIn(to, own)))
            {
                diagnostics.Add(RuleDiagnostics.DayOfAnotherYear(item.Span, text, own));
                return null;
            }

            for (var day = from; day <= to; day = day.AddDays(1))
            {
                days.Add(day);
            }
        }

        return node is not (null or SequenceNode) ? null : days.ToImmutable();
    }

    private static bool LiesIn(DateOnly day, int year) => day.Year == year || (day.Year == year - 1 && day.Month == 12);

    private bool AreInOrder(List<CalendarYear?> years)
    {
        for (var i = 1; i < years.Count; i++)
        {
            if (years[i]!.Year != years[i - 1]!.Year + 1)
            {
                diagnostics.Add(RuleDiagnostics.YearsNotInOrder(years[i]!.Span, years[i - 1]!.Year + 1, years[i]!.Year));
                return false;
            }
        }

        return true;
    }
}
