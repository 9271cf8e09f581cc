namespace Compliance.Law.Provisions;

/// <summary>How a place begins in an official text, so that its own words can be told from those of the others.</summary>
/// <param name="Form">The beginning of its first line, with <c>{number}</c>; with <c>…</c> at the end where the words follow on the same line behind a space, otherwise the whole line.</param>
/// <param name="InsertedForm">That of a place inserted later, with <c>{number}</c> for the one it follows and <c>{part}</c> for its own, registered as <c>10-1</c>; <see langword="null"/> where these are numbered like the others.</param>
/// <param name="Numerals">How the numbers are written.</param>
public sealed record PlaceHeading(string Form, string? InsertedForm, NumeralSystem Numerals);
