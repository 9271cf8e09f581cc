using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>The catalogue of errors in waivers, and of waivers to review (CMP41xx): one factory each.</summary>
internal static class WaiverDiagnostics
{
    /// <summary>CMP4101: a waiver has no scope.</summary>
    public static readonly DiagnosticDescriptor NoScopeDescriptor = DiagnosticDescriptor.Error("CMP4101", "豁免没有范围", "Waiver without a scope");

    /// <summary>CMP4102: a waiver names no rule.</summary>
    public static readonly DiagnosticDescriptor NoRulesDescriptor = DiagnosticDescriptor.Error("CMP4102", "豁免没有规则", "Waiver without rules");

    /// <summary>CMP4103: a waiver names a rule that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownRuleDescriptor = DiagnosticDescriptor.Error("CMP4103", "豁免的规则不存在", "Unknown rule");

    /// <summary>CMP4104: a rule of the safety bottom line cannot be waived.</summary>
    public static readonly DiagnosticDescriptor BottomLineDescriptor = DiagnosticDescriptor.Error("CMP4104", "安全底线不得豁免", "The safety bottom line cannot be waived");

    /// <summary>CMP4105: a required text is blank.</summary>
    public static readonly DiagnosticDescriptor BlankDescriptor = DiagnosticDescriptor.Error("CMP4105", "内容为空", "Blank text");

    /// <summary>CMP4106: two waivers have one id.</summary>
    public static readonly DiagnosticDescriptor IdTwiceDescriptor = DiagnosticDescriptor.Error("CMP4106", "豁免编号重复", "Id of a waiver used twice");

    /// <summary>CMP4107: a path begins with no kind of thing.</summary>
    public static readonly DiagnosticDescriptor UnknownKindDescriptor = DiagnosticDescriptor.Error("CMP4107", "未知的对象种类", "Unknown kind of thing");

    /// <summary>CMP4108: a thing is named by its place.</summary>
    public static readonly DiagnosticDescriptor PlaceDescriptor = DiagnosticDescriptor.Error("CMP4108", "对象没有编号", "Thing without an id");

    /// <summary>CMP4120: a waiver has lapsed.</summary>
    public static readonly DiagnosticDescriptor LapsedDescriptor = DiagnosticDescriptor.Warning("CMP4120", "豁免已过期", "Waiver lapsed");

    /// <summary>CMP4121: a waiver reaches no finding.</summary>
    public static readonly DiagnosticDescriptor UnusedDescriptor = DiagnosticDescriptor.Warning("CMP4121", "豁免没有用到", "Waiver unused");

    /// <summary>CMP4122: a waiver reaches more than anybody can answer for.</summary>
    public static readonly DiagnosticDescriptor TooBroadDescriptor = DiagnosticDescriptor.Warning("CMP4122", "豁免过宽", "Waiver too broad");

    /// <summary>CMP4123: a waiver lapses within 30 days.</summary>
    public static readonly DiagnosticDescriptor LapsesSoonDescriptor = DiagnosticDescriptor.Note("CMP4123", "豁免即将到期", "Waiver lapses soon");

    /// <summary>CMP4124: a waiver does not count yet.</summary>
    public static readonly DiagnosticDescriptor NotYetGrantedDescriptor = DiagnosticDescriptor.Warning("CMP4124", "豁免尚未生效", "Waiver not yet granted");

    /// <summary>CMP4125: a waiver names no company.</summary>
    public static readonly DiagnosticDescriptor NoCompanyDescriptor = DiagnosticDescriptor.Warning("CMP4125", "豁免没有写企业", "Waiver without a company");

    /// <summary>CMP4126: a waiver counts only because the day of the judgement is past.</summary>
    public static readonly DiagnosticDescriptor LapsedByNowDescriptor = DiagnosticDescriptor.Warning("CMP4126", "豁免今天已过期", "Waiver lapsed by today");

    /// <summary>CMP4127: a waiver names no company, and several are checked.</summary>
    public static readonly DiagnosticDescriptor NoCompanyOfSeveralDescriptor = DiagnosticDescriptor.Error("CMP4127", "检查多个企业时豁免没有写企业", "Waiver without a company among several");

    /// <summary>CMP4128: a confirmation names nothing.</summary>
    public static readonly DiagnosticDescriptor NoClaimDescriptor = DiagnosticDescriptor.Error("CMP4128", "核实没有写明主张", "Confirmation without a claim");

    private const int MostNamed = 5;

    /// <summary>A waiver has no scope.</summary>
    public static Diagnostic NoScope(SourceSpan span) => NoScopeDescriptor.At(
        span,
        new("豁免没有写明范围，不能视为全部豁免。", "The waiver does not say what it is about; nothing is waived by omission."),
        new("写“对象: 业务活动清单[编号]”，或写“企业: 企业编号”表示整个企业。", "Write 'subject: activities[id]', or 'company: id' for a whole company."));

    /// <summary>A waiver names no rule.</summary>
    public static Diagnostic NoRules(SourceSpan span) => NoRulesDescriptor.At(
        span,
        new("豁免没有写明规则。", "The waiver names no rule."),
        new("写“规则: [规则编号]”。", "Write 'rules: [rule id]'."));

    /// <summary>A waiver names a rule that does not exist.</summary>
    public static Diagnostic UnknownRule(SourceSpan span, string id, IReadOnlyCollection<string> rules) => UnknownRuleDescriptor.At(
        span,
        new($"没有规则“{Excerpt.Of(id)}”。", $"There is no rule '{Excerpt.Of(id)}'."),
        Suggestion.For(id, rules) is { } near
            ? new($"是否想写“{near}”？", $"Did you mean '{near}'?")
            : new("规则编号见 compliance list。", "See 'compliance list' for the ids."));

    /// <summary>A rule of the safety bottom line cannot be waived.</summary>
    public static Diagnostic BottomLine(SourceSpan span, Rule rule) => BottomLineDescriptor.At(
        span,
        new($"“{rule.Id}”触及安全底线，企业不能自行豁免。", $"'{rule.Id}' guards the safety bottom line; no company can waive it for itself."),
        new("从豁免中删去这条规则，并按整改要求处理。", "Take the rule out of the waiver and do what the finding asks."));

    /// <summary>A required text is blank.</summary>
    public static Diagnostic Blank(SourceSpan span, Keyword key) => BlankDescriptor.At(
        span,
        new($"“{key.Zh}”不能为空。", $"'{key.Id}' may not be blank."),
        new("写出内容；没有人负责、没有理由的豁免不成立。", "Say it; a waiver for which nobody answers, or without a reason, is none."));

    /// <summary>Two waivers have one id.</summary>
    public static Diagnostic IdTwice(SourceSpan span, SourceSpan first, string id) => IdTwiceDescriptor.At(
        span,
        new($"豁免编号“{Excerpt.Of(id)}”用了两次。", $"The id '{Excerpt.Of(id)}' is used by two waivers."),
        new("换一个编号。", "Choose another id."),
        first);

    /// <summary>A path begins with no kind of thing.</summary>
    public static Diagnostic UnknownKind(SourceSpan span, string written, IReadOnlyCollection<string> kinds) => UnknownKindDescriptor.At(
        span,
        new($"“{Excerpt.Of(written)}”不是申报中的清单。", $"'{Excerpt.Of(written)}' is no list of a declaration."),
        Suggestion.Advice(written, kinds));

    /// <summary>A thing is named by its place, which moves when the list is edited.</summary>
    public static Diagnostic Place(SourceSpan span, string written) => PlaceDescriptor.At(
        span,
        new($"“{Excerpt.Of(written)}”按位置指称对象，清单一改就指向别处。", $"'{Excerpt.Of(written)}' names a thing by its place, which moves when the list is edited."),
        new("在申报中给它写上编号，再按编号豁免。", "Give it an id in the declaration and waive it by that."));

    /// <summary>A waiver has lapsed.</summary>
    public static Diagnostic Lapsed(Waiver waiver, DateOnly day, int findings) => LapsedDescriptor.At(
        waiver.UntilSpan,
        new(
            $"豁免“{Excerpt.Of(waiver.Id)}”已于 {IsoDay.Of(waiver.Until)} 到期（判断日 {IsoDay.Of(day)}）；涉及的 {Number(findings)} 项重新计入。",
            $"The waiver '{Excerpt.Of(waiver.Id)}' lapsed after {IsoDay.Of(waiver.Until)} (as of {IsoDay.Of(day)}); {Number(findings)} of its findings count again."),
        new("整改，或由批准人重新批准；不再需要的删去。", "Put things right, or have the waiver granted anew; take it out when it is not needed."));

    /// <summary>A waiver reaches no finding.</summary>
    public static Diagnostic Unused(Waiver waiver) => UnusedDescriptor.At(
        waiver.Span,
        new($"豁免“{Excerpt.Of(waiver.Id)}”没有对应的发现。", $"The waiver '{Excerpt.Of(waiver.Id)}' reaches no finding."),
        new("核对规则和对象的编号；问题已解决的，删去豁免。", "Look at the ids of rules and subject; take the waiver out when the matter is settled."));

    /// <summary>A waiver is for all rules.</summary>
    public static Diagnostic AllRules(Waiver waiver) => TooBroadDescriptor.At(
        waiver.Span,
        new($"豁免“{Excerpt.Of(waiver.Id)}”针对全部规则，今后新增的规则也会被豁免。", $"The waiver '{Excerpt.Of(waiver.Id)}' is for all rules, those that are still to come included."),
        new("逐条写出规则编号。安全底线的规则不在豁免之内。", "Name the rules. Those of the safety bottom line are not waived by it."));

    /// <summary>A waiver is for a whole company and a critical rule.</summary>
    public static Diagnostic WholeCompany(Waiver waiver, Rule rule) => TooBroadDescriptor.At(
        waiver.Span,
        new($"豁免“{Excerpt.Of(waiver.Id)}”就极严重的规则“{rule.Id}”豁免整个企业。", $"The waiver '{Excerpt.Of(waiver.Id)}' frees a whole company from the critical rule '{rule.Id}'."),
        new("用“对象”写明是哪一项。", "Say which thing with 'subject'."));

    /// <summary>A waiver lapses within 30 days.</summary>
    public static Diagnostic LapsesSoon(Waiver waiver, DateOnly day) => LapsesSoonDescriptor.At(
        waiver.UntilSpan,
        new(
            $"豁免“{Excerpt.Of(waiver.Id)}”至 {IsoDay.Of(waiver.Until)}（含当日）有效，还有 {Number(waiver.Until.DayNumber - day.DayNumber)} 天。",
            $"The waiver '{Excerpt.Of(waiver.Id)}' counts until {IsoDay.Of(waiver.Until)}, that day included; {Number(waiver.Until.DayNumber - day.DayNumber)} days are left."),
        new("到期前整改，或申请续期。", "Put things right before that day, or have it granted anew."));

    /// <summary>A waiver does not count yet.</summary>
    public static Diagnostic NotYetGranted(Waiver waiver, DateOnly day) => NotYetGrantedDescriptor.At(
        waiver.Span,
        new(
            $"豁免“{Excerpt.Of(waiver.Id)}”自 {IsoDay.Of(waiver.Granted)} 起有效，判断日 {IsoDay.Of(day)} 尚未生效。",
            $"The waiver '{Excerpt.Of(waiver.Id)}' counts from {IsoDay.Of(waiver.Granted)} on, not on {IsoDay.Of(day)}."),
        new("核对批准日和判断日。", "Compare the day it was granted with the day of the judgement."));

    /// <summary>A waiver names no company.</summary>
    public static Diagnostic NoCompany(Waiver waiver, IReadOnlyList<string> reached) => NoCompanyDescriptor.At(
        waiver.Span,
        new(
            $"豁免“{Excerpt.Of(waiver.Id)}”没有写企业，对每个企业都有效；本次豁免了：{Names(reached).Zh}。",
            $"The waiver '{Excerpt.Of(waiver.Id)}' names no company and is for each of them; here it waives findings of: {Names(reached).En}."),
        NameIt(reached));

    /// <summary>A waiver names no company, and several are checked.</summary>
    public static Diagnostic NoCompanyOfSeveral(Waiver waiver, IReadOnlyList<string> companies, IReadOnlyList<string> reached) => NoCompanyOfSeveralDescriptor.At(
        waiver.Span,
        new(
            $"豁免“{Excerpt.Of(waiver.Id)}”没有写企业，而检查的企业有：{Names(companies).Zh}；它会豁免：{Names(reached).Zh}。",
            $"The waiver '{Excerpt.Of(waiver.Id)}' names no company, and those checked are: {Names(companies).En}; it would waive findings of: {Names(reached).En}."),
        NameIt(reached));

    /// <summary>A waiver names no company, and what is checked is a stream, of which nobody knows how many companies it holds.</summary>
    public static Diagnostic NoCompanyOfStream(Waiver waiver) => NoCompanyOfSeveralDescriptor.At(
        waiver.Span,
        new($"豁免“{Excerpt.Of(waiver.Id)}”没有写企业，而数据流可以有许多企业。", $"The waiver '{Excerpt.Of(waiver.Id)}' names no company, and a stream may hold many."),
        NameIt([]));

    /// <summary>A waiver counts only because the day of the judgement is past.</summary>
    public static Diagnostic LapsedByNow(Waiver waiver, DateOnly day, DateOnly today, int findings) => LapsedByNowDescriptor.At(
        waiver.UntilSpan,
        new(
            $"豁免“{Excerpt.Of(waiver.Id)}”已于 {IsoDay.Of(waiver.Until)} 到期（今天 {IsoDay.Of(today)}）；只因判断日是 {IsoDay.Of(day)}，{Number(findings)} 项仍不计入。",
            $"The waiver '{Excerpt.Of(waiver.Id)}' lapsed after {IsoDay.Of(waiver.Until)} (today is {IsoDay.Of(today)}); {Number(findings)} of its findings do not count only because the day of the judgement is {IsoDay.Of(day)}."),
        new("用 --as-of today 按今天判断。", "Use --as-of today to judge as of today."));

    /// <summary>A confirmation names no claim.</summary>
    public static Diagnostic NoClaim(SourceSpan span) => NoClaimDescriptor.At(
        span,
        new("核实没有写明是哪一项主张。", "The confirmation does not say which claim."),
        new("写“主张: [fhc_status]”，即报告“所主张的事实”里的路径；带方括号的路径加引号。", "Write 'claims: [fhc_status]', the paths of the section \"asserted\" of the report; put a path with brackets in quotes."));

    private static LocalizedText NameIt(IReadOnlyList<string> reached)
    {
        var one = reached is [var only] ? Excerpt.Of(only) : null;
        return new(
            $"写“企业: {one ?? "企业编号"}”；为几个企业作的决定，每个企业写一条。",
            $"Write 'company: {one ?? "id"}'; a decision for several companies is one waiver for each.");
    }

    private static LocalizedText Names(IReadOnlyList<string> companies)
    {
        if (companies.Count == 0)
        {
            return new("（无）", "none");
        }

        var named = companies.Take(MostNamed).Select(c => Excerpt.Of(c)).ToList();
        var rest = companies.Count - named.Count;
        return rest == 0
            ? new(string.Join("、", named), string.Join(", ", named))
            : new($"{string.Join("、", named)} 等 {Number(companies.Count)} 个企业", $"{string.Join(", ", named)} and {Number(rest)} more");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
