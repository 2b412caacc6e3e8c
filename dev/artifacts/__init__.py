"""What the Lambda functions ship: built, packed by SAM and unpacked as Lambda would."""
