namespace Compliance.Conditions.ValueTests;

/// <summary>How one kind of <see cref="ValueTest"/> is stored in a precompiled form.</summary>
/// <param name="Tag">The byte that identifies it; 0 to 3 and 10 are those of conditions that test no value.</param>
/// <param name="Make">Makes the test of its parts.</param>
internal sealed record TestForm(byte Tag, Func<TestParts, ValueTest> Make);
