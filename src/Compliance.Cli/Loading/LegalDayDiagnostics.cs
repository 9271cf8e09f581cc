using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using NodaTime;

namespace Compliance.Cli.Loading;

/// <summary>What is wrong with the time zones of legal orders.</summary>
internal static class LegalDayDiagnostics
{
    /// <summary>CMP2461: nobody knows the time zone of a legal order.</summary>
    public static readonly DiagnosticDescriptor UnknownTimeZoneDescriptor = DiagnosticDescriptor.Error("CMP2461", "未知的时区", "Unknown time zone");

    /// <summary>Nobody knows the time zone of a legal order.</summary>
    public static Diagnostic UnknownTimeZone(LegalOrder order) => UnknownTimeZoneDescriptor.At(
        order.Span,
        new($"没有名为“{order.TimeZone}”的时区，不知道今天是哪一天。", $"There is no time zone '{order.TimeZone}', so that it is not known what day it is."),
        Suggestion.For(order.TimeZone!, DateTimeZoneProviders.Tzdb.Ids) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new("写 IANA 时区数据库中的名称（洲/城市）；或用 --as-of 指明判断日。", "Write a name of the IANA time zone database (Area/City); or give the day judged with --as-of."));
}
