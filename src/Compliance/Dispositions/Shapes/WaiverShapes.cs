using Compliance.Binding.Shapes;
using static Compliance.Binding.Shapes.MappingShape;

namespace Compliance.Dispositions.Shapes;

/// <summary>The keys of files of waivers.</summary>
public static class WaiverShapes
{
    /// <summary>Gets the keys of a file of waivers.</summary>
    public static MappingShape File { get; } = new(
        "waivers",
        WaiverKeywords.File,
        Required(WaiverKeywords.Waivers, Forms.ListOf(() => Waiver!), "豁免。", "The waivers."),
        Optional(WaiverKeywords.Confirmations, Forms.ListOf(() => Confirmation!), "对主张的核实。", "The confirmations of claims."));

    /// <summary>Gets the keys of a waiver.</summary>
    public static MappingShape Waiver { get; } = new(
        "waiver",
        WaiverKeywords.Waiver,
        Required(WaiverKeywords.Id, Forms.Text, "编号。", "The id."),
        Required(WaiverKeywords.Rules, new ValueForm.OneOf(new ValueForm.Word(WaiverKeywords.All), new ValueForm.List(Forms.Of(ValueKind.Rule)) { MayBeOne = true, IsNotEmpty = true }), "哪些规则；all（全部）为所有非安全底线的规则。", "Which rules; all for all that are no safety bottom line."),
        Conditional(WaiverKeywords.Company, Forms.Text, "哪家企业；与对象至少写一个。", "Which company; this or the subject must be there."),
        Conditional(WaiverKeywords.Subject, new ValueForm.List(Forms.Text) { MayBeOne = true, IsNotEmpty = true }, "哪个对象，如 activities[wallet]。", "Which subject, as activities[wallet]."),
        Required(WaiverKeywords.Reason, Forms.Text, "理由。", "The reason."),
        Required(WaiverKeywords.Approver, Forms.Text, "批准人。", "Who approved it."),
        Required(WaiverKeywords.Granted, Forms.Day, "批准日。", "The day of approval."),
        Required(WaiverKeywords.Until, Forms.Day, "截止日，含当日。", "The last day."),
        Optional(WaiverKeywords.Reference, Forms.Text, "文号。", "A reference."),
        Optional(WaiverKeywords.Measure, Forms.Text, "补偿措施。", "The compensating measure."));

    /// <summary>Gets the keys of a confirmation.</summary>
    public static MappingShape Confirmation { get; } = new(
        "confirmation",
        WaiverKeywords.Confirmation,
        Required(WaiverKeywords.Claims, new ValueForm.List(Forms.Text) { MayBeOne = true, IsNotEmpty = true }, "核实了哪些主张。", "Which claims were confirmed."),
        Required(WaiverKeywords.Company, Forms.Text, "哪家企业。", "Which company."),
        Required(WaiverKeywords.ConfirmedBy, Forms.Text, "核实人。", "Who confirmed it."),
        Required(WaiverKeywords.Confirmed, Forms.Day, "核实日。", "The day of confirmation."),
        Required(WaiverKeywords.Until, Forms.Day, "截止日，含当日。", "The last day."),
        Optional(WaiverKeywords.Reference, Forms.Text, "文号。", "A reference."));
}
