using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Linting;

/// <summary>The catalogue of law and days that do not fit (CMP502x, CMP503x): one factory each.</summary>
internal static class LawDiagnostics
{
    /// <summary>CMP5020: between two laws there are days without one.</summary>
    public static readonly DiagnosticDescriptor BasisGapDescriptor = DiagnosticDescriptor.Warning("CMP5020", "依据有空档", "Gap in the basis");

    /// <summary>CMP5021: between two values of a parameter there are days without one.</summary>
    public static readonly DiagnosticDescriptor ThresholdGapDescriptor = DiagnosticDescriptor.Warning("CMP5021", "参数期间有空档", "Gap in a parameter");

    /// <summary>CMP5022: a rule is in force on days on which a parameter it needs has no value.</summary>
    public static readonly DiagnosticDescriptor ThresholdMissingDescriptor = DiagnosticDescriptor.Warning("CMP5022", "规则施行时参数没有值", "Parameter without a value");

    /// <summary>CMP5023: a rule counts working days on days after those its calendar covers.</summary>
    public static readonly DiagnosticDescriptor CalendarEndedDescriptor = DiagnosticDescriptor.Warning("CMP5023", "工作日历缺少后面的年份", "Calendar without later years");

    /// <summary>CMP5024: a rule counts working days on days before those its calendar covers.</summary>
    public static readonly DiagnosticDescriptor CalendarBeginsDescriptor = DiagnosticDescriptor.Note("CMP5024", "工作日历缺少前面的年份", "Calendar without earlier years");

    /// <summary>CMP5030: the law of a rule has ended.</summary>
    public static readonly DiagnosticDescriptor LapsedDescriptor = DiagnosticDescriptor.Warning("CMP5030", "依据已失效", "Basis no longer in force");

    /// <summary>CMP5031: a draft is cited.</summary>
    public static readonly DiagnosticDescriptor DraftCitedDescriptor = DiagnosticDescriptor.Warning("CMP5031", "引用草案", "Draft cited");

    /// <summary>CMP5032: a source is repealed and has no last day.</summary>
    public static readonly DiagnosticDescriptor RepealedWithoutEndDescriptor = DiagnosticDescriptor.Warning("CMP5032", "被废止而没有终止日", "Repealed without a last day");

    /// <summary>CMP5033: nothing a rule rests on was read in the official text.</summary>
    public static readonly DiagnosticDescriptor NothingVerifiedDescriptor = DiagnosticDescriptor.Note("CMP5033", "依据均未核实", "No verified basis");

    /// <summary>CMP5034: no law in force supports a rule.</summary>
    public static readonly DiagnosticDescriptor NoLawDescriptor = DiagnosticDescriptor.Note("CMP5034", "没有法律依据", "No law behind the rule");

    /// <summary>Between two laws there are days without one.</summary>
    public static Diagnostic BasisGap(SourceSpan span, string rule, string days, params ReadOnlySpan<SourceSpan> basis) => BasisGapDescriptor.At(
        span,
        new($"规则“{rule}”在 {days} 没有施行中的法律依据，其前后都有。", $"On {days} no law carries the rule '{rule}', though one does before and after."),
        new("补充这段时间的依据，或核对各依据的起止日。", "Add what was in force on these days, or check the days of what is cited."),
        basis);

    /// <summary>Between two values of a parameter there are days without one.</summary>
    public static Diagnostic ThresholdGap(SourceSpan span, string parameter, string days) => ThresholdGapDescriptor.At(
        span,
        new($"参数“{parameter}”在 {days} 没有值。", $"The parameter '{parameter}' has no value on {days}."),
        new("使前一个值的 until（至）与后一个值的 from（自）相接。", "Let the later value begin on the day after the earlier one's 'until'."));

    /// <summary>A rule is in force on days on which a parameter it needs has no value.</summary>
    public static Diagnostic ThresholdMissing(SourceSpan span, string rule, string parameter, string days, SourceSpan declared) => ThresholdMissingDescriptor.At(
        span,
        new($"规则“{rule}”在 {days} 施行，而参数“{parameter}”没有值，结论只能是待定。", $"The rule '{rule}' speaks on {days}, when the parameter '{parameter}' has no value: it can settle nothing then."),
        new("补充参数的值，或用规则的 in_force（施行）限定期间。", "Add the value, or limit the rule by its 'in_force'."),
        declared);

    /// <summary>A rule counts working days on days after those its calendar covers.</summary>
    public static Diagnostic CalendarEnded(SourceSpan span, string rule, string calendar, string days, SourceSpan declared) => CalendarEndedDescriptor.At(
        span,
        new($"规则“{rule}”按工作日计算，而工作日历“{calendar}”没有 {days}，数到这些日期的结论是待定。", $"The rule '{rule}' counts working days, and the calendar '{calendar}' does not cover {days}: what is counted into these days is undetermined."),
        new("在工作日历的 years（各年）中登记这些年份的放假安排。", "Register the holidays of these years under 'years' of the calendar."),
        declared);

    /// <summary>A rule counts working days on days before those its calendar covers.</summary>
    public static Diagnostic CalendarBegins(SourceSpan span, string rule, string calendar, string days, SourceSpan declared) => CalendarBeginsDescriptor.At(
        span,
        new($"规则“{rule}”按工作日计算，而工作日历“{calendar}”没有 {days}，这些日期的结论是待定。", $"The rule '{rule}' counts working days, and the calendar '{calendar}' does not cover {days}: what is counted on these days is undetermined."),
        new("需要判断这些年份的，登记其放假安排；不需要的，不必处理。", "Register the holidays of these years if declarations go back to them; if not, leave it."),
        declared);

    /// <summary>The law of a rule has ended.</summary>
    public static Diagnostic Lapsed(SourceSpan span, string rule, LocalizedText citation, DateOnly last, SourceSpan source) => LapsedDescriptor.At(
        span,
        new($"规则“{rule}”的依据都已失效，最后的{citation.Zh}到 {IsoDay.Of(last)} 为止。", $"Nothing the rule '{rule}' cites is in force any more; the last, {citation.En}, ended on {IsoDay.Of(last)}."),
        new("引用取代它的规定；规则只为过去保留的，写上 in_force: { until: … }（施行至）。", "Cite what replaced it; if the rule is kept for the past, write 'in_force: { until: … }'."),
        source);

    /// <summary>A draft is cited.</summary>
    public static Diagnostic DraftCited(SourceSpan span, string source, SourceSpan place) => DraftCitedDescriptor.At(
        span,
        new($"“{source}”是草案，不是法律。", $"'{source}' is a draft and no law."),
        new("引用施行中的规定，或删去。", "Cite what is in force, or remove it."),
        place);

    /// <summary>A source is repealed and has no last day.</summary>
    public static Diagnostic RepealedWithoutEnd(SourceSpan span, string source, string by) => RepealedWithoutEndDescriptor.At(
        span,
        new($"“{source}”写明被“{by}”废止，却没有终止日，仍被当作施行中。", $"'{source}' says that '{by}' repealed it, but has no last day, so it counts as in force."),
        new("在 in_force（施行）写上 until（至）。", "Give its 'in_force' an 'until'."));

    /// <summary>Nothing a rule rests on was read in the official text.</summary>
    public static Diagnostic NothingVerified(SourceSpan span, string rule, params ReadOnlySpan<SourceSpan> basis) => NothingVerifiedDescriptor.At(
        span,
        new($"规则“{rule}”的依据都未核实，结论至多为需复核。", $"Nothing the rule '{rule}' rests on is verified, so it can only caution."),
        new("对照官方文本核实后改为 verified（已核实）。", "Read the official text, then mark it 'verified'."),
        basis);

    /// <summary>No law in force supports a rule.</summary>
    public static Diagnostic NoLaw(SourceSpan span, string rule) => NoLawDescriptor.At(
        span,
        new($"没有法律支持规则“{rule}”，结论至多为需复核。", $"No law carries the rule '{rule}', so it can only caution."),
        new("若有法律、行政法规、规章依据，补充之；若无，不必处理。", "Cite the law, regulation or rule if there is one; if there is none, leave it."));
}
