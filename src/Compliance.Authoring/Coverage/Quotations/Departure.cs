namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>Where a quotation departs from the registered text.</summary>
/// <param name="Offset">The offset in the quotation.</param>
/// <param name="Registered">What the registered text says there, to the end of the line; empty where nothing of the quotation stands in it.</param>
internal sealed record Departure(int Offset, string Registered);
